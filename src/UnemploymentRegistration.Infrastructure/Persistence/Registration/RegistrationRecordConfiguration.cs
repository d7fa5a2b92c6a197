using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Registration;

internal sealed class RegistrationRecordConfiguration : IEntityTypeConfiguration<RegistrationRecord>
{
    public void Configure(EntityTypeBuilder<RegistrationRecord> builder)
    {
        builder.ToTable("RegistrationRecords");
        builder.IsAggregate();
        builder.Ignore(r => r.ServingPath).Ignore(r => r.IsActive);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(50);
        builder.Property(r => r.DocumentMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(r => r.MobileMasked).HasMaxLength(20).IsUnicode(false);
        builder.Property(r => r.Reason).HasMaxLength(40).IsUnicode(false);
        builder.HasOne<RegistrationApplication>().WithOne().HasForeignKey<RegistrationRecord>(r => r.Application)
            .IsRequired(false).OnDelete(DeleteBehavior.Restrict);

        // Rule 8.1: one active registration for a person in the whole province.
        builder.HasIndex(r => r.Person, "UX_RegistrationRecords_ActivePerson").IsUnique().HasFilter("Status = 'Active'");
        builder.HasIndex(r => r.Person, "IX_RegistrationRecords_Person");
        builder.HasIndex(r => r.Account);

        // Rule 2.7: who might be the same person under another document.
        builder.HasIndex(r => new { r.Name, r.DateOfBirth }, "IX_RegistrationRecords_NameAndBirth");
        builder.HasIndex(r => r.Mobile, "IX_RegistrationRecords_Mobile");
        builder.HasIndex(r => new { r.ServingAgency, r.Status, r.FirstContactDue, r.Id }, "IX_RegistrationRecords_ServingAgency");
        builder.HasIndex(r => new { r.ServingStreet, r.Status, r.Id }, "IX_RegistrationRecords_ServingStreet");
        builder.HasIndex(r => new { r.ServingCounty, r.Status, r.Id }, "IX_RegistrationRecords_ServingCounty");
        builder.HasIndex(r => new { r.ServingCity, r.Status, r.Id }, "IX_RegistrationRecords_ServingCity");
        builder.HasIndex(r => new { r.RegisteringAgency, r.Status, r.Id }, "IX_RegistrationRecords_RegisteringAgency");
        builder.HasIndex(r => new { r.RegisteringStreet, r.Status, r.Id }, "IX_RegistrationRecords_RegisteringStreet");
        builder.HasIndex(r => new { r.RegisteringCounty, r.Status, r.Id }, "IX_RegistrationRecords_RegisteringCounty");
        builder.HasIndex(r => new { r.RegisteringCity, r.Status, r.Id }, "IX_RegistrationRecords_RegisteringCity");
        builder.HasIndex(r => new { r.Status, r.Id }, "IX_RegistrationRecords_Status");
        builder.HasIndex(r => new { r.Status, r.FirstContactDue, r.Id }, "IX_RegistrationRecords_FirstContact");
        builder.HasIndex(r => new { r.Name, r.Id }, "IX_RegistrationRecords_Name");

        // Which ended ones have lived their days.
        builder.HasIndex(r => new { r.Status, r.EndedOn, r.Id }, "IX_RegistrationRecords_Ended")
            .HasFilter("Status = 'Ended' AND AnonymisedOn IS NULL");
    }
}
