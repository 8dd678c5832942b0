#!/usr/bin/env bash
# A real S3 on this machine, for the tests: one Ceph monitor, manager, OSD (in memory) and RADOS Gateway, on loopback.
#
#   scripts/ceph-rgw.sh up DIR     starts it with its state in DIR (made; must not exist); prints the origin once it answers
#   scripts/ceph-rgw.sh down DIR   ends what `up` started there, by the pid files, and removes DIR
#
# Environment: RGW_PORT (7480), MON_PORT (40300), MEM_GIB (4: objects live in memory), RGW_ACCESS_KEY and
# RGW_SECRET_KEY (AWS's documentation keys). Two clusters run side by side when both ports and DIR differ.
# Needs root and the packages ceph-mon ceph-mgr ceph-osd ceph-common radosgw.
set -euo pipefail

command=${1:-}
dir=${2:-}
rgw_port=${RGW_PORT:-7480}
mon_port=${MON_PORT:-40300}
access_key=${RGW_ACCESS_KEY:-AKIAIOSFODNN7EXAMPLE}
secret_key=${RGW_SECRET_KEY:-wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY}
origin="http://127.0.0.1:$rgw_port"

usage() {
  sed -n '2,10p' "$0" | cut -c3- >&2
  exit 2
}

# Ceph's own tools talk to the cluster of this folder only, and never wait for ever.
in_cluster() {
  local tool=$1
  shift
  timeout 60 "$tool" -c "$dir/ceph.conf" "$@" >>"$dir/log/setup.log" 2>&1
}

write_config() {
  cat >"$dir/ceph.conf" <<CONFIG
[global]
fsid = $1
mon initial members = a
mon host = [v2:127.0.0.1:$mon_port]
public network = 127.0.0.0/8
ms bind msgr1 = false
ms bind ipv6 = false
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
keyring = $dir/keyring
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd crush chooseleaf type = 0
osd objectstore = memstore
memstore device bytes = $((${MEM_GIB:-4} << 30))
mon allow pool size one = true
mon data avail crit = 0
run dir = $dir/run
admin socket = $dir/run/\$name.asok
pid file = $dir/run/\$name.pid
log file = $dir/log/\$name.log
mon data = $dir/mon
mgr data = $dir/mgr
osd data = $dir/osd
[client.rgw]
rgw data = $dir/rgw
rgw frontends = beast endpoint=127.0.0.1:$rgw_port
CONFIG
}

make_keyring() {
  ceph-authtool --create-keyring "$dir/keyring" --gen-key -n mon. --cap mon 'allow *' >>"$dir/log/setup.log"
  local name
  for name in client.admin mgr.x osd.0 client.rgw; do
    ceph-authtool "$dir/keyring" --gen-key -n "$name" \
      --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *' >>"$dir/log/setup.log"
  done
}

start_monitor() {
  monmaptool --create --addv a "[v2:127.0.0.1:$mon_port]" --fsid "$1" "$dir/monmap" >>"$dir/log/setup.log"
  in_cluster ceph-mon -i a --mkfs --monmap "$dir/monmap" --keyring "$dir/keyring"
  in_cluster ceph-mon -i a
  in_cluster ceph-mgr -i x
}

start_osd() {
  local uuid
  uuid=$(cat /proc/sys/kernel/random/uuid)
  printf '{"cephx_secret":"%s"}' "$(ceph-authtool "$dir/keyring" -n osd.0 -p)" >"$dir/osd.json"
  # The keyring the monitor was made with already knows osd.0; `osd new` wants to make it itself.
  in_cluster ceph auth rm osd.0
  in_cluster ceph osd new "$uuid" -i "$dir/osd.json"
  in_cluster ceph-osd -i 0 --mkfs --osd-uuid "$uuid"
  in_cluster ceph-osd -i 0
}

start_gateway() {
  setsid radosgw -f -c "$dir/ceph.conf" -n client.rgw >>"$dir/log/setup.log" 2>&1 </dev/null &
  echo $! >"$dir/run/gateway.pid"
  local tries
  for ((tries = 0; tries < 240; tries++)); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$rgw_port") 2>/dev/null; then break; fi
    kill -0 "$(cat "$dir/run/gateway.pid")"
    sleep 0.25
  done
  in_cluster radosgw-admin -n client.rgw "--admin-socket=$dir/run/admin.asok" user create \
    --uid=sluice --display-name=sluice "--access-key=$access_key" "--secret-key=$secret_key"
}

up() {
  [ ! -e "$dir" ] || { echo "$dir exists already: another cluster may live there." >&2; exit 1; }
  umask 077
  mkdir -p "$dir"/{mon,mgr,osd,rgw,log,run}
  trap 'tail -n 20 "$dir/log/setup.log" >&2; down' ERR
  local fsid
  fsid=$(cat /proc/sys/kernel/random/uuid)
  write_config "$fsid"
  make_keyring
  start_monitor "$fsid"
  start_osd
  start_gateway
  trap - ERR
  echo "$origin"
}

# Everything lives in this folder and goes with it: there is nothing to shut down in good order.
down() {
  local file pid
  for file in "$dir"/run/*.pid; do
    [ -e "$file" ] || continue
    pid=$(cat "$file")
    kill -9 "$pid" 2>/dev/null || continue
    while kill -0 "$pid" 2>/dev/null && ! grep -q '^State:.Z' "/proc/$pid/status"; do sleep 0.05; done
  done
  rm -rf "$dir"
}

[ -n "$dir" ] || usage
case "$command" in
  up | down) "$command" ;;
  *) usage ;;
esac
