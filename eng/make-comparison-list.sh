#!/bin/sh
# Writes a comparison list of made-up people for measuring: sh eng/make-comparison-list.sh 10000000 pension > list.csv
# The same numbers every time, each with a valid check digit; up to 1.4 billion people.
set -eu
count=${1:?"usage: sh eng/make-comparison-list.sh COUNT FACT"}
fact=${2:?"usage: sh eng/make-comparison-list.sh COUNT FACT"}
awk -v count="$count" -v fact="$fact" 'BEGIN {
  split("7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2", weight, " ")
  split("王 李 张 刘 陈 杨 赵 黄 周 吴", family, " ")
  split("伟 芳 娜 敏 静 丽 强 磊 洋 艳 杰 涛 明 超 霞 平 刚 英 华 红", given, " ")
  print "document_type,document_number,name,fact,fact_since,reference"
  for (i = 0; i < count; i++) {
    day = int(i / 1000) % 17000
    number = sprintf("2201%02d%04d%02d%02d%03d", 2 + int(i / 17000000), 1950 + int(day / 336), 1 + int(day / 28) % 12, 1 + day % 28, i % 1000)
    sum = 0
    for (k = 1; k <= 17; k++) sum += weight[k] * substr(number, k, 1)
    name = family[1 + i % 10] given[1 + int(i / 10) % 20] given[1 + int(i / 200) % 20]
    printf "resident-id,%s%s,%s,%s,%04d-%02d-%02d,JL%09d\n", number, substr("10X98765432", 1 + sum % 11, 1), name, fact, 2010 + i % 15, 1 + i % 12, 1 + i % 28, i
  }
}'
