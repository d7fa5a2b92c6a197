using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "RegistrationRecords",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RestoredOn",
                table: "RegistrationRecords",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Deregistrations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Ground = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Origin = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    OpenedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    OpenedBy = table.Column<long>(type: "bigint", nullable: true),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    AgencyStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    Fact = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    FactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceAsOf = table.Column<DateOnly>(type: "date", nullable: true),
                    SameNumber = table.Column<bool>(type: "bit", nullable: false),
                    SameName = table.Column<bool>(type: "bit", nullable: false),
                    IsClear = table.Column<bool>(type: "bit", nullable: false),
                    Mark = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    LocalGround = table.Column<long>(type: "bigint", nullable: true),
                    Custody = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    IncomeAssessed = table.Column<bool>(type: "bit", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    InformedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    InformedBy = table.Column<long>(type: "bigint", nullable: true),
                    CircumstancesBy = table.Column<long>(type: "bigint", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    ClosedBy = table.Column<long>(type: "bigint", nullable: true),
                    ClosedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    Objection = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Obtained = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    ObtainedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    AgencyStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    JudgedBy = table.Column<long>(type: "bigint", nullable: true),
                    JudgedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    JudgedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    County = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Monthly = table.Column<decimal>(type: "decimal(10,2)", precision: 10, scale: 2, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomeStandards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LocalGrounds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Division = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Document = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocalGrounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RegisterMovements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    From = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    FromStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    FromCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    FromCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    To = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    ToCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    Urban = table.Column<bool>(type: "bit", nullable: false),
                    Ground = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2")
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
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Deregistration = table.Column<long>(type: "bigint", nullable: false),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: false),
                    RecordedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
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
