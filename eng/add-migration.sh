#!/bin/sh
# Adds one migration to both databases: sh eng/add-migration.sh NameOfTheChange
set -eu
cd "$(dirname "$0")/.."
name=${1:?"usage: sh eng/add-migration.sh NameOfTheChange"}
dotnet tool restore
for provider in Sqlite SqlServer; do
  project=src/UnemploymentRegistration.Migrations.$provider
  dotnet ef migrations add "$name" --project "$project" --startup-project "$project" --output-dir Migrations
done
