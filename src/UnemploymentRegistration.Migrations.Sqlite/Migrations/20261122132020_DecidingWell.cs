using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DecidingWell : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ClaimedAt",
                table: "RegistrationApplications",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClaimedBy",
                table: "RegistrationApplications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "OverturnedAt",
                table: "RegistrationApplications",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FormCorrections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Field = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CorrectedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    CorrectedFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    CorrectedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormCorrections_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Respondent = table.Column<long>(type: "INTEGER", nullable: false),
                    RespondentAgency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    Decider = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    DeciderStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    DeciderCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    DeciderCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objections_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PersonVerdicts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    First = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Second = table.Column<string>(type: "TEXT", unicode: false, maxLength: 32, nullable: false),
                    Sameness = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    FoundBy = table.Column<long>(type: "INTEGER", nullable: false),
                    FoundFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    FoundAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonVerdicts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PersonVerdicts_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Claims",
                table: "RegistrationApplications",
                columns: new[] { "ClaimedBy", "Status", "DecisionDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications",
                columns: new[] { "Name", "DateOfBirth" });

            migrationBuilder.CreateIndex(
                name: "IX_FormCorrections_Application_Id",
                table: "FormCorrections",
                columns: new[] { "Application", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_CityQueue",
                table: "Objections",
                columns: new[] { "DeciderCity", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_CountyQueue",
                table: "Objections",
                columns: new[] { "DeciderCounty", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_DeciderQueue",
                table: "Objections",
                columns: new[] { "Decider", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ProvinceQueue",
                table: "Objections",
                columns: new[] { "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Objections_StreetQueue",
                table: "Objections",
                columns: new[] { "DeciderStreet", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_Objections_Application",
                table: "Objections",
                column: "Application",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonVerdicts_Application",
                table: "PersonVerdicts",
                column: "Application");

            migrationBuilder.CreateIndex(
                name: "IX_PersonVerdicts_Second",
                table: "PersonVerdicts",
                column: "Second");

            migrationBuilder.CreateIndex(
                name: "UX_PersonVerdicts_Pair",
                table: "PersonVerdicts",
                columns: new[] { "First", "Second" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormCorrections");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "PersonVerdicts");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Claims",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "ClaimedAt",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "ClaimedBy",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "OverturnedAt",
                table: "RegistrationApplications");
        }
    }
}
