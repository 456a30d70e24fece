# bash completion for precall-cli and precall; the options are those that --help tells.

_precall_checks() {
    local head=${cur%"${cur##*,}"}
    COMPREPLY=($(compgen -P "$head" -W "$(precall-cli list 2>/dev/null | _precall_ids)" -- "${cur##*,}"))
}

_precall_ids() {
    awk '/^[^ ]/ { checks = tolower($1) ~ /^checks/ } checks && /^ / { print $2 }'
}

_precall() {
    local cur prev words cword
    _init_completion || return
    case $prev in
        --only | --skip) _precall_checks; return ;;
        --proxy) COMPREPLY=($(compgen -W "system none" -- "$cur")); return ;;
        --lang) COMPREPLY=($(compgen -W "en de fr" -- "$cur")); return ;;
        --consent) COMPREPLY=($(compgen -W "public-speed-test proxy-logon" -- "$cur")); return ;;
        --profile | --json | --text | --pdf | --firewall-request | --trust-roots | --turn-password-file | --proxy-password-file) _filedir; return ;;
    esac
    local command=
    if [[ $1 == *precall-cli ]]; then
        if ((cword == 1)); then
            COMPREPLY=($(compgen -W "run list profile show diff --help --version" -- "$cur"))
            return
        fi
        command=${words[1]}
        [[ $command == profile && $cword -eq 2 ]] && { COMPREPLY=($(compgen -W "validate" -- "$cur")); return; }
    fi
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$("$1" $command --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)" -- "$cur"))
    else
        _filedir
    fi
} &&
    complete -F _precall precall-cli precall
