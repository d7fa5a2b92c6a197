using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "RegistrationRecords",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ReferredGroupSwitches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ReferredGroup = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    ShownFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ShownUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
