using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ServiceCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ServiceCases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Registration = table.Column<long>(type: "bigint", nullable: true),
                    ReferredGroup = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    Account = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    DocumentMasked = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false, collation: "Latin1_General_BIN2"),
                    MobileMasked = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false, collation: "Latin1_General_BIN2"),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    AgencyStreet = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCounty = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    AgencyCity = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: true, collation: "Latin1_General_BIN2"),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedBecause = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    Officer = table.Column<long>(type: "bigint", nullable: true),
                    Grade = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Duties = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDueIsProvisional = table.Column<bool>(type: "bit", nullable: false),
                    NextReason = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true, collation: "Latin1_General_BIN2"),
                    CountedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Person = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: true, collation: "Latin1_General_BIN2"),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceCases_RegistrationRecords_Registration",
                        column: x => x.Registration,
                        principalTable: "RegistrationRecords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ServiceContacts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Case = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Officer = table.Column<long>(type: "bigint", nullable: false),
                    Agency = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false, collation: "Latin1_General_BIN2"),
                    Method = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    IsReached = table.Column<bool>(type: "bit", nullable: false),
                    Offered = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Response = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false, collation: "Latin1_General_BIN2"),
                    Changes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Policies = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    NextStepOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Sealed = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Occasion = table.Column<long>(type: "bigint", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ServiceContacts_ServiceCases_Case",
                        column: x => x.Case,
                        principalTable: "ServiceCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Account",
                table: "ServiceCases",
                column: "Account");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_AgencyCaseload",
                table: "ServiceCases",
                columns: new[] { "Agency", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CityCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyCity", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CountedUntil",
                table: "ServiceCases",
                columns: new[] { "CountedUntil", "Id" },
                filter: "CountedUntil IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_CountyCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyCounty", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Officer",
                table: "ServiceCases",
                columns: new[] { "Officer", "Status", "NextDue", "Id" },
                filter: "Officer IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_ProvinceCaseload",
                table: "ServiceCases",
                columns: new[] { "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_Registration",
                table: "ServiceCases",
                column: "Registration",
                unique: true,
                filter: "[Registration] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceCases_StreetCaseload",
                table: "ServiceCases",
                columns: new[] { "AgencyStreet", "Status", "NextDue", "Id", "Grade", "NextReason" });

            migrationBuilder.CreateIndex(
                name: "UX_ServiceCases_ReferredPerson",
                table: "ServiceCases",
                column: "Person",
                unique: true,
                filter: "Person IS NOT NULL AND Status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "IX_ServiceContacts_Case",
                table: "ServiceContacts",
                columns: new[] { "Case", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ServiceContacts");

            migrationBuilder.DropTable(
                name: "ServiceCases");
        }
    }
}
