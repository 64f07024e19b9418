#!/bin/bash
# wapiti and sqlmap against a demo on this machine, signed in as demo people. docs/security/attack.md tells what they found.
#
#   apt-get install wapiti sqlmap curl python3                       # Debian 12
#   APP_DATA_DIR=/tmp/attacked APP_PORT=8099 mvn -q -Prun            # a portal that may be spoilt: its rows change
#   config/scan/attack.sh 8099 /tmp/attack window.officer kaohsiung.head admin
#
# Bounded: MINUTES (5) for wapiti and half of them for sqlmap, for each person. It knows 127.0.0.1 alone.
set -eu
demo=${1:?port of a demo on this machine}
out=${2:?folder for what is found}
shift 2
[ $# -gt 0 ] || set -- window.officer kaohsiung.head admin
minutes=${MINUTES:-5}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
port=$((demo + 1))
base=http://127.0.0.1:$port
mkdir -p "$out"

# every page with a parameter in its address, as the sources name them: each parameter is tried
addresses() {
    (cd "$root" && grep -rl '<f:viewParam' modules/*/src/main --include=*.xhtml) | while read -r page; do
        query=$(grep -o '<f:viewParam [^>]*name="[^"]*"' "$root/$page" | sed 's/.*name="\([^"]*\)".*/\1=1/' | sort -u | paste -sd '&')
        echo "$base/$(sed 's#.*/META-INF/resources/##; s#.*/webapp/##' <<<"$page")?$query"
    done | shuf --random-source=<(yes)
}

for person in "$@"; do
    python3 "$here/signed_in.py" "$port" "$demo" "$person" >"$out/door-$person.log" 2>&1 &
    door=$!
    trap 'kill $door 2>/dev/null' EXIT
    sleep 3
    addresses >"$out/addresses.txt"
    starts=$(sed 's/^/-s /' "$out/addresses.txt" | head -40)
    # shellcheck disable=SC2086
    timeout $((minutes * 60 + 30)) wapiti -u "$base/home.xhtml" $starts --scope domain \
        -m "sql,xss,permanentxss,file,exec,crlf,redirect,ssrf,xxe,methods,csp,http_headers,cookieflags,csrf" \
        --max-scan-time $((minutes * 12)) --max-attack-time $((minutes * 3)) --max-parameters 30 -S normal --flush-session \
        -f json -o "$out/wapiti-$person.json" >"$out/wapiti-$person.log" 2>&1 || echo "wapiti ended by $? (124: its time was over)"
    timeout $((minutes * 30)) sqlmap -m "$out/addresses.txt" --batch --level 2 --risk 1 --dbms MySQL --technique BEUT --time-sec 2 \
        --timeout 10 --retries 0 --ignore-code 400,403,404 --skip-static --flush-session --disable-coloring \
        --output-dir "$out/sqlmap-$person" >"$out/sqlmap-$person.log" 2>&1 || echo "sqlmap ended by $? (124: its time was over)"
    curl -s -o /dev/null -w "$person, in the end, home answers %{http_code}\n" "$base/home.xhtml"
    kill $door
done
echo "--- wapiti"
grep -hE '"info"|Wapiti found|Launching|Max attack' "$out"/wapiti-*.json "$out"/wapiti-*.log 2>/dev/null | sort | uniq -c | sort -rn | head -60 || true
echo "--- sqlmap"
grep -hE "is vulnerable|identified the following|false positive or unexploitable|testing URL" "$out"/sqlmap-*.log |
    sed 's/testing URL.*/addresses tried/' | sed 's/^\[[0-9:]*\] //' | sort | uniq -c | sort -rn | head -40 || true
