using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class PersonReportConfiguration : IEntityTypeConfiguration<PersonReport>
{
    public void Configure(EntityTypeBuilder<PersonReport> builder)
    {
        builder.ToTable("PersonReports");
        builder.IsAggregate();
        builder.Ignore(p => p.IsOpen);
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Answer).HasMaxLength(PersonReportAnswer.MaxLength);
        builder.HasOne<RegistrationRecord>().WithMany().HasForeignKey(p => p.Registration).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.Registration, p.Id }, "IX_PersonReports_Registration");

        // However often the button is pressed; of the other kinds a second one may well say something new.
        builder.HasIndex(p => new { p.Registration, p.Kind }, "UX_PersonReports_Open").IsUnique()
            .HasFilter("Status = 'Open' AND Kind IN ('FoundWork', 'CallRequest')");
    }
}
