using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReferredGroupSwitch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "ServiceCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "RegistrationRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ReferredGroupSwitches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    ReferredGroup = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ShownFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ShownUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferredGroupSwitches", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_AgencyReferred",
                table: "ServiceCases",
                columns: new[] { "Agency", "ReferredGroup", "OpenedOn", "ClosedOn", "ClosedBecause" },
                filter: "ReferredGroup IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CityReferred",
                table: "ServiceCases",
                columns: new[] { "AgencyCity", "ReferredGroup", "OpenedOn", "ClosedOn", "ClosedBecause" },
                filter: "ReferredGroup IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_ClosedReferred",
                table: "ServiceCases",
                columns: new[] { "Status", "ClosedOn", "Id" },
                filter: "Status = 'Closed' AND ReferredGroup IS NOT NULL AND AnonymisedOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CountyReferred",
                table: "ServiceCases",
                columns: new[] { "AgencyCounty", "ReferredGroup", "OpenedOn", "ClosedOn", "ClosedBecause" },
                filter: "ReferredGroup IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_ProvinceReferred",
                table: "ServiceCases",
                columns: new[] { "ReferredGroup", "OpenedOn", "ClosedOn", "ClosedBecause" },
                filter: "ReferredGroup IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_StreetReferred",
                table: "ServiceCases",
                columns: new[] { "AgencyStreet", "ReferredGroup", "OpenedOn", "ClosedOn", "ClosedBecause" },
                filter: "ReferredGroup IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_Ended",
                table: "RegistrationRecords",
                columns: new[] { "Status", "EndedOn", "Id" },
                filter: "Status = 'Ended' AND AnonymisedOn IS NULL");

            migrationBuilder.CreateIndex(
                name: "UX_ReferredGroupSwitches_Day",
                table: "ReferredGroupSwitches",
                columns: new[] { "ReferredGroup", "ShownFrom" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReferredGroupSwitches");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_AgencyReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_CityReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_ClosedReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_CountyReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_ProvinceReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_ServiceCases_StreetReferred",
                table: "ServiceCases");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_Ended",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "AnonymisedOn",
                table: "ServiceCases");

            migrationBuilder.DropColumn(
                name: "AnonymisedOn",
                table: "RegistrationRecords");
        }
    }
}
