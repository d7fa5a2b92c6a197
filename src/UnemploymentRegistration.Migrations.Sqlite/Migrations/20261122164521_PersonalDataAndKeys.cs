using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PersonalDataAndKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AnonymisedOn",
                table: "RegistrationApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeVersion",
                table: "RegistrationApplications",
                type: "TEXT",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "IndexingKey",
                table: "ComparisonLists",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeSeen",
                table: "ApplicantAccounts",
                type: "TEXT",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Application = table.Column<long>(type: "INTEGER", nullable: false),
                    Account = table.Column<long>(type: "INTEGER", nullable: true),
                    RecordedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    IsForDeceased = table.Column<bool>(type: "INTEGER", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AgencyStreet = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCounty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AgencyCity = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredFor = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: true),
                    AnswerReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnonymisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DataRequests_RegistrationApplications_Application",
                        column: x => x.Application,
                        principalTable: "RegistrationApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KeyEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sealing = table.Column<int>(type: "INTEGER", nullable: false),
                    Indexing = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyRenewalSteps",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Step = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    LastKey = table.Column<long>(type: "INTEGER", nullable: false),
                    LastPart = table.Column<long>(type: "INTEGER", nullable: false),
                    Renewed = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDone = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyRenewalSteps", x => new { x.Edition, x.Step });
                });

            migrationBuilder.InsertData(
                table: "KeyEditions",
                columns: new[] { "Id", "Indexing", "Sealing" },
                values: new object[] { 1, 1, 1 });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_Account",
                table: "DataRequests",
                columns: new[] { "Account", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_AgencyQueue",
                table: "DataRequests",
                columns: new[] { "Agency", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CityQueue",
                table: "DataRequests",
                columns: new[] { "AgencyCity", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_CountyQueue",
                table: "DataRequests",
                columns: new[] { "AgencyCounty", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_ProvinceQueue",
                table: "DataRequests",
                columns: new[] { "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DataRequests_StreetQueue",
                table: "DataRequests",
                columns: new[] { "AgencyStreet", "Status", "AnswerDue", "Id" });

            migrationBuilder.CreateIndex(
                name: "UX_DataRequests_Open",
                table: "DataRequests",
                columns: new[] { "Application", "Kind" },
                unique: true,
                filter: "Status = 'Open'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataRequests");

            migrationBuilder.DropTable(
                name: "KeyEditions");

            migrationBuilder.DropTable(
                name: "KeyRenewalSteps");

            migrationBuilder.DropColumn(
                name: "AnonymisedOn",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "NoticeVersion",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "IndexingKey",
                table: "ComparisonLists");

            migrationBuilder.DropColumn(
                name: "NoticeSeen",
                table: "ApplicantAccounts");
        }
    }
}
