using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Persistence.Review;

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("Objections");
        builder.IsAggregate();
        builder.Ignore(o => o.DeciderPath).Ignore(o => o.IsOpen);
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.AnswerReason).HasMaxLength(500);
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(o => o.Application).OnDelete(DeleteBehavior.Restrict);

        // Rule 7.7: one objection to one decision, whoever brings it and how often.
        builder.HasIndex(o => o.Application, "UX_Objections_Refusal").IsUnique().HasFilter("Subject = 'Refusal'");
        builder.HasIndex(o => o.Application, "IX_Objections_Application");

        // One index for each height from which the list is looked at, as for the queue of applications.
        builder.HasIndex(o => new { o.Decider, o.Status, o.AnswerDue, o.Id }, "IX_Objections_DeciderQueue");
        builder.HasIndex(o => new { o.DeciderStreet, o.Status, o.AnswerDue, o.Id }, "IX_Objections_StreetQueue");
        builder.HasIndex(o => new { o.DeciderCounty, o.Status, o.AnswerDue, o.Id }, "IX_Objections_CountyQueue");
        builder.HasIndex(o => new { o.DeciderCity, o.Status, o.AnswerDue, o.Id }, "IX_Objections_CityQueue");
        builder.HasIndex(o => new { o.Status, o.AnswerDue, o.Id }, "IX_Objections_ProvinceQueue");
    }
}
