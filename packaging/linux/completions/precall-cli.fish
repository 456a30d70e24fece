# fish completion; the options are those that --help tells.
complete -c precall-cli -n __fish_use_subcommand -f -a run -d 'Run the checks and print the result'
complete -c precall-cli -n __fish_use_subcommand -f -a list -d 'List the checks, the profiles and the codes'
complete -c precall-cli -n __fish_use_subcommand -f -a profile -d 'Say what is wrong with a profile'
complete -c precall-cli -n __fish_use_subcommand -f -a show -d 'Print a report'
complete -c precall-cli -n __fish_use_subcommand -f -a diff -d 'Tell what got better and what got worse between two reports'
complete -c precall-cli -n 'string match -q -- "-*" (commandline -ct)' -a '(precall-cli (commandline -opc)[2] --help 2>/dev/null | string match -ra -- "--[a-z][a-z-]*" | sort -u)'
