using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ComparisonEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EvidenceStanding",
                table: "RegistrationApplications",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: false,
                defaultValue: "Open",
                collation: "Latin1_General_BIN2");

            migrationBuilder.CreateTable(
                name: "ComparisonBlocks",
                columns: table => new
                {
                    List = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<long>(type: "bigint", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Entries = table.Column<int>(type: "int", nullable: false),
                    Payload = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonBlocks", x => new { x.List, x.First });
                });

            migrationBuilder.CreateTable(
                name: "ComparisonLists",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FileMark = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false, collation: "Latin1_General_BIN2"),
                    FileLength = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    StartedBy = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false, collation: "Latin1_General_BIN2"),
                    BytesRead = table.Column<long>(type: "bigint", nullable: false),
                    Lines = table.Column<long>(type: "bigint", nullable: false),
                    BadLines = table.Column<int>(type: "int", nullable: false),
                    FirstBadLines = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComparisonLists", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceQuestions",
                columns: table => new
                {
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    NextAskAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    Fault = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceQuestions", x => new { x.Application, x.Source });
                    table.ForeignKey(
                        name: "FK_EvidenceQuestions_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: false),
                    RecordedFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SourceAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Source = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Basis = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Fact = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    FactSince = table.Column<DateOnly>(type: "date", nullable: true),
                    AsOf = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Person = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: false, collation: "Latin1_General_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceAnswers_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_AgencyMatching",
                table: "RegistrationApplications",
                columns: new[] { "Agency", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_CityMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyCity", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_CountyMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyCounty", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_NotCompared",
                table: "RegistrationApplications",
                columns: new[] { "Status", "EvidenceStanding", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_ProvinceMatching",
                table: "RegistrationApplications",
                columns: new[] { "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_StreetMatching",
                table: "RegistrationApplications",
                columns: new[] { "AgencyStreet", "Status", "EvidenceStanding", "DecisionDue", "Id" },
                filter: "Status = 'Pending' AND EvidenceStanding = 'AllMatch'");

            migrationBuilder.CreateIndex(
                name: "IX_ComparisonLists_Source_Id",
                table: "ComparisonLists",
                columns: new[] { "Source", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_ComparisonLists_Current",
                table: "ComparisonLists",
                column: "Source",
                unique: true,
                filter: "Status = 'Current'");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceQuestions_NextAskAt",
                table: "EvidenceQuestions",
                column: "NextAskAt");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_Application_Id",
                table: "Findings",
                columns: new[] { "Application", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SourceAnswers_Application_Id",
                table: "SourceAnswers",
                columns: new[] { "Application", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ComparisonBlocks");

            migrationBuilder.DropTable(
                name: "ComparisonLists");

            migrationBuilder.DropTable(
                name: "EvidenceQuestions");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "SourceAnswers");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_AgencyMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_CityMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_CountyMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_NotCompared",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_ProvinceMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_StreetMatching",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "EvidenceStanding",
                table: "RegistrationApplications");
        }
    }
}
