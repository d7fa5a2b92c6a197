using Microsoft.EntityFrameworkCore.Migrations;

namespace UnemploymentRegistration.Migrations.Sqlite;

/// <summary>变动补录: gives every entry that was in the register before its first line of the ledger (rule 11.3).</summary>
/// <remarks>No entry ended or moved before this release, so one line each is the whole ledger; its key is that of the entry.</remarks>
public static class BackfilledMovements
{
    public static void Add(MigrationBuilder migration) => migration.Sql(
        """
        INSERT INTO RegisterMovements
            (Id, Registration, Kind, "On", RecordedAt, "To", ToStreet, ToCounty, ToCity, Urban)
        SELECT r.Id, r.Id, 'New', r.RegisteredOn, COALESCE(a.OverturnedAt, a.DecidedAt, r.RegisteredOn || ' 00:00:00'),
            r.ServingAgency, r.ServingStreet, r.ServingCounty, r.ServingCity, r.RegisteredAsUrban
        FROM RegistrationRecords r
        LEFT JOIN RegistrationApplications a ON a.Id = r.Application
        WHERE NOT EXISTS (SELECT 1 FROM RegisterMovements m WHERE m.Registration = r.Id);
        """);
}
