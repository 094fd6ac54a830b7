export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** Without mapfile, associative arrays and other features that bash 3.2 (macOS) does not have. */
const bash = `# bash completion for brleaks (bash 3.2 or later)
_brleaks() {
  local line paths= current="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    case "$line" in
      :*) paths="$line" ;;
      ?*) COMPREPLY[\${#COMPREPLY[@]}]="$line" ;;
    esac
  done <<END_OF_WORDS
$(brleaks __complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
END_OF_WORDS
  # Options of the completion in progress; bash 3.2 has no compopt and then offers files.
  case "\${COMPREPLY[0]}" in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
  if [ "$paths" = :folders ] && compopt -o filenames 2>/dev/null; then
    while IFS= read -r line; do
      [ -n "$line" ] && COMPREPLY[\${#COMPREPLY[@]}]="$line"
    done <<END_OF_FOLDERS
$(compgen -d -- "\${current##*=}")
END_OF_FOLDERS
  elif [ -z "$paths" ]; then
    compopt +o default 2>/dev/null
  fi
  return 0
}
complete -o default -F _brleaks brleaks
`

const zsh = `#compdef brleaks
# zsh completion for brleaks; run "autoload -Uz compinit && compinit" first
_brleaks() {
  local line paths=
  local -a candidates assignments
  for line in "\${(@f)$(brleaks __complete zsh "\${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
    case $line in
      :*) paths=$line ;;
      *=) assignments+=("$line") ;;
      ?*) candidates+=("$line") ;;
    esac
  done
  compset -P '*='
  (( $#candidates )) && _describe brleaks candidates
  (( $#assignments )) && _describe brleaks assignments -S ''
  case $paths in
    :files) _files ;;
    :folders) _files -/ ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _brleaks "$@"
elif (( $+functions[compdef] )); then
  compdef _brleaks brleaks
fi
`

const fish = `# fish completion for brleaks
function __brleaks_complete
  set -l token (commandline -ct)
  set -l words (commandline -opc)
  # fish replaces the whole token, so candidates repeat what is before the last "=".
  set -l before (string replace -r '[^=]*$' '' -- "$token")
  set -l partial (string replace -r '^.*=' '' -- "$token")
  for line in (brleaks __complete fish $words[2..-1] "$token" 2>/dev/null)
    switch $line
      case ':files'
        for path in (__fish_complete_path "$partial")
          echo -- "$before$path"
        end
      case ':folders'
        for path in (__fish_complete_directories "$partial")
          echo -- "$before$path"
        end
      case '*'
        echo -- "$before$line"
    end
  end
end
complete -c brleaks -f -a '(__brleaks_complete)'
`

export const completionScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish }
