using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
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
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeVersion",
                table: "RegistrationApplications",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "IndexingKey",
                table: "ComparisonLists",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeSeen",
                table: "ApplicantAccounts",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: true,
                collation: "Latin1_General_BIN2");

            migrationBuilder.CreateTable(
                name: "DataRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Application = table.Column<long>(type: "bigint", nullable: false),
                    Account = table.Column<long>(type: "bigint", nullable: true),
                    RecordedBy = table.Column<long>(type: "bigint", nullable: true),
                    IsForDeceased = table.Column<bool>(type: "bit", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    AgencyStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerDue = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerDueIsProvisional = table.Column<bool>(type: "bit", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    AnsweredBy = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredFor = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AnswerReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AnonymisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sealing = table.Column<int>(type: "int", nullable: false),
                    Indexing = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "KeyRenewalSteps",
                columns: table => new
                {
                    Edition = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false, collation: "Latin1_General_BIN2"),
                    Step = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false, collation: "Latin1_General_BIN2"),
                    LastKey = table.Column<long>(type: "bigint", nullable: false),
                    LastPart = table.Column<long>(type: "bigint", nullable: false),
                    Renewed = table.Column<long>(type: "bigint", nullable: false),
                    IsDone = table.Column<bool>(type: "bit", nullable: false)
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
