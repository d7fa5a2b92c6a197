using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Exit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "UX_Objections_Application",
                table: "Objections");

            migrationBuilder.AddColumn<string>(
                name: "EndGround",
                table: "RegistrationRecords",
                type: "TEXT",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "RegistrationRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestoredOn",
                table: "RegistrationRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Deregistrations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    OpenedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Source = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Fact = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    FactOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceAsOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SameNumber = table.Column<bool>(type: "INTEGER", nullable: false),
                    SameName = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsClear = table.Column<bool>(type: "INTEGER", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LocalGround = table.Column<long>(type: "INTEGER", nullable: true),
                    Custody = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    IncomeAssessed = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    InformedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    InformedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    CircumstancesBy = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ClosedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Objection = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deregistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deregistrations_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FalseStatements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Obtained = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ObtainedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    JudgedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    JudgedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FalseStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FalseStatements_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncomeStandards",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    County = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Monthly = table.Column<decimal>(type: "TEXT", precision: 10, scale: 2, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomeStandards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LocalGrounds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Division = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisterMovements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    From = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    FromCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    To = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    ToCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    Urban = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterMovements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterMovements_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeregistrationFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Deregistration = table.Column<long>(type: "INTEGER", nullable: false),
                    Method = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeregistrationFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeregistrationFindings_Deregistrations_Deregistration",
                        column: x => x.Deregistration,
                        principalTable: "Deregistrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_Application",
                table: "Objections",
                column: "Application");

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Refusal",
                table: "Objections",
                column: "Application",
                unique: true,
                filter: "Subject = 'Refusal'");

            migrationBuilder.CreateIndex(
                name: "IX_DeregistrationFindings_Deregistration",
                table: "DeregistrationFindings",
                columns: new[] { "Deregistration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_AgencyList",
                table: "Deregistrations",
                columns: new[] { "Agency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_CityList",
                table: "Deregistrations",
                columns: new[] { "AgencyCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_CountyList",
                table: "Deregistrations",
                columns: new[] { "AgencyCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Objection",
                table: "Deregistrations",
                column: "Objection");

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_ProvinceList",
                table: "Deregistrations",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Registration",
                table: "Deregistrations",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_Source",
                table: "Deregistrations",
                columns: new[] { "Source", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deregistrations_StreetList",
                table: "Deregistrations",
                columns: new[] { "AgencyStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_Deregistrations_Mark",
                table: "Deregistrations",
                column: "Mark",
                unique: true,
                filter: "Status <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "UX_Deregistrations_Open",
                table: "Deregistrations",
                columns: new[] { "Registration", "Ground" },
                unique: true,
                filter: "Status IN ('Proposed', 'Investigating', 'Informed')");

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_AgencyList",
                table: "FalseStatements",
                columns: new[] { "Agency", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_CityList",
                table: "FalseStatements",
                columns: new[] { "AgencyCity", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_CountyList",
                table: "FalseStatements",
                columns: new[] { "AgencyCounty", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_ProvinceList",
                table: "FalseStatements",
                columns: new[] { "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_Registration",
                table: "FalseStatements",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_FalseStatements_StreetList",
                table: "FalseStatements",
                columns: new[] { "AgencyStreet", "Status", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_IncomeStandards_Day",
                table: "IncomeStandards",
                columns: new[] { "County", "Kind", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LocalGrounds_Division",
                table: "LocalGrounds",
                columns: new[] { "Division", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_Day",
                table: "RegisterMovements",
                columns: new[] { "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_From",
                table: "RegisterMovements",
                columns: new[] { "From", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_FromCity",
                table: "RegisterMovements",
                columns: new[] { "FromCity", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_FromCounty",
                table: "RegisterMovements",
                columns: new[] { "FromCounty", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_Registration",
                table: "RegisterMovements",
                columns: new[] { "Registration", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_To",
                table: "RegisterMovements",
                columns: new[] { "To", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_ToCity",
                table: "RegisterMovements",
                columns: new[] { "ToCity", "On", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegisterMovements_ToCounty",
                table: "RegisterMovements",
                columns: new[] { "ToCounty", "On", "Id" });

            BackfilledMovements.Add(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeregistrationFindings");

            migrationBuilder.DropTable(
                name: "FalseStatements");

            migrationBuilder.DropTable(
                name: "IncomeStandards");

            migrationBuilder.DropTable(
                name: "LocalGrounds");

            migrationBuilder.DropTable(
                name: "RegisterMovements");

            migrationBuilder.DropTable(
                name: "Deregistrations");

            migrationBuilder.DropIndex(
                name: "IX_Objections_Application",
                table: "Objections");

            migrationBuilder.DropIndex(
                name: "UX_Objections_Refusal",
                table: "Objections");

            migrationBuilder.DropColumn(
                name: "EndGround",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "RegistrationRecords");

            migrationBuilder.DropColumn(
                name: "RestoredOn",
                table: "RegistrationRecords");

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Application",
                table: "Objections",
                column: "Application",
                unique: true);
        }
    }
}
