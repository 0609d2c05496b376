# Ctrl-C in the terminal reaches this shell too, and it must see the launcher's end first.
trap '' INT HUP TERM
services=
database=
while read -r kind pids; do
  case $kind in
    services) services=$pids ;;
    database) database=$pids ;;
    nothing) exit 0 ;;
  esac
done
alive() {
  for pid in $services; do
    kill -0 "$pid" && return 0
  done
  return 1
}
kill -TERM $services
seconds=0
while alive && [ "$seconds" -lt 10 ]; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -KILL $services
kill -INT $database
