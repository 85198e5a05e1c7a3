# Completion of event-report-viewer for bash.

_event_report_viewer() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} earlier=
    if ((COMP_CWORD > 1)); then earlier=${COMP_WORDS[COMP_CWORD - 2]}; fi
    case $before in
        --export)
            mapfile -t COMPREPLY < <(compgen -W '@FORMATS@' -- "$word")
            return ;;
        --encoding)
            mapfile -t COMPREPLY < <(compgen -W '@ENCODINGS@' -- "$word")
            return ;;
        --hide)
            mapfile -t COMPREPLY < <(compgen -W 'mentioned everyone' -- "$word")
            return ;;
        --fact)
            mapfile -t COMPREPLY < <(compgen -W '@FACTS@' -- "$word")
            return ;;
        --find | --also | --item | --person | --statement) return ;;
    esac
    if [[ $word == -* && $earlier != --export ]]; then
        mapfile -t COMPREPLY < <(compgen -W '@OPTIONS@' -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

complete -F _event_report_viewer event-report-viewer
