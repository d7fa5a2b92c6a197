using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UnemploymentRegistration.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WalkIns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "EnteredBy",
                table: "RegistrationApplications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PaperSignedOn",
                table: "RegistrationApplications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_Mobile",
                table: "RegistrationRecords",
                column: "Mobile");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationRecords_NameAndBirth",
                table: "RegistrationRecords",
                columns: new[] { "Name", "DateOfBirth" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_Mobile",
                table: "RegistrationApplications",
                column: "Mobile");

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications",
                columns: new[] { "Name", "DateOfBirth" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_Mobile",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationRecords_NameAndBirth",
                table: "RegistrationRecords");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_Mobile",
                table: "RegistrationApplications");

            migrationBuilder.DropIndex(
                name: "IX_RegistrationApplications_NameAndBirth",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "EnteredBy",
                table: "RegistrationApplications");

            migrationBuilder.DropColumn(
                name: "PaperSignedOn",
                table: "RegistrationApplications");
        }
    }
}
