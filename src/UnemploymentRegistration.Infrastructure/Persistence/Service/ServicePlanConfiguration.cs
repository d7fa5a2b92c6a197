using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class ServicePlanConfiguration : IEntityTypeConfiguration<ServicePlan>
{
    private const int ListLength = 400;

    public void Configure(EntityTypeBuilder<ServicePlan> builder)
    {
        builder.ToTable("ServicePlans");
        builder.IsAggregate();
        builder.HasKey(p => p.Case);
        builder.Property(p => p.Case).ValueGeneratedNever();
        builder.Property(p => p.WantedOccupations).HasJsonList(ListLength);
        builder.Property(p => p.FounderSteps).HasJsonList(ListLength);
        builder.HasOne<ServiceCase>().WithOne().HasForeignKey<ServicePlan>(p => p.Case).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanReviewConfiguration : IEntityTypeConfiguration<PlanReview>
{
    public void Configure(EntityTypeBuilder<PlanReview> builder)
    {
        builder.ToTable("PlanReviews");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(r => r.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.Case, r.Id }, "IX_PlanReviews_Case");
    }
}

internal sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        builder.IsAggregate();
        builder.Ignore(r => r.IsOpen);
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(r => r.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.Case, r.Id }, "IX_Referrals_Case");
    }
}

internal sealed class HardToEmployRecognitionConfiguration : IEntityTypeConfiguration<HardToEmployRecognition>
{
    public void Configure(EntityTypeBuilder<HardToEmployRecognition> builder)
    {
        builder.ToTable("HardToEmployRecognitions");
        builder.IsAggregate();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Ground).HasMaxLength(40).IsUnicode(false);
        builder.Property(r => r.DecidedBy).HasMaxLength(RecognitionDecision.LongestName);
        builder.Property(r => r.EndReason).HasMaxLength(RecognitionDecision.LongestReason);
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(r => r.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.Case, r.To, r.Id }, "IX_HardToEmployRecognitions_Case");

        // One decision is entered once, however often the button is pressed.
        builder.HasIndex(r => new { r.Case, r.From }, "UX_HardToEmployRecognitions_From").IsUnique().HasFilter("EndedAt IS NULL");
    }
}
