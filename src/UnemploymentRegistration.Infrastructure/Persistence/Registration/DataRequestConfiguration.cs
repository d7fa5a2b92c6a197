using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Infrastructure.Persistence.Registration;

internal sealed class DataRequestConfiguration : IEntityTypeConfiguration<DataRequest>
{
    public void Configure(EntityTypeBuilder<DataRequest> builder)
    {
        builder.ToTable("DataRequests");
        builder.IsAggregate();
        builder.Ignore(r => r.AgencyPath).Ignore(r => r.IsOpen);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.AnswerReason).HasMaxLength(500);
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(r => r.Application).OnDelete(DeleteBehavior.Restrict);

        // One open request of a kind about one application, however often the button is pressed.
        builder.HasIndex(r => new { r.Application, r.Kind }, "UX_DataRequests_Open").IsUnique().HasFilter("Status = 'Open'");
        builder.HasIndex(r => new { r.Account, r.Id }, "IX_DataRequests_Account");

        // One index for each height from which the list is looked at, as for the queue of applications.
        builder.HasIndex(r => new { r.Agency, r.Status, r.AnswerDue, r.Id }, "IX_DataRequests_AgencyQueue");
        builder.HasIndex(r => new { r.AgencyStreet, r.Status, r.AnswerDue, r.Id }, "IX_DataRequests_StreetQueue");
        builder.HasIndex(r => new { r.AgencyCounty, r.Status, r.AnswerDue, r.Id }, "IX_DataRequests_CountyQueue");
        builder.HasIndex(r => new { r.AgencyCity, r.Status, r.AnswerDue, r.Id }, "IX_DataRequests_CityQueue");
        builder.HasIndex(r => new { r.Status, r.AnswerDue, r.Id }, "IX_DataRequests_ProvinceQueue");
    }
}
