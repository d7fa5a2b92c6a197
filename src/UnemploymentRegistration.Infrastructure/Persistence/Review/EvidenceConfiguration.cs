using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Persistence.Review;

internal sealed class SourceAnswerConfiguration : IEntityTypeConfiguration<SourceAnswer>
{
    public void Configure(EntityTypeBuilder<SourceAnswer> builder)
    {
        builder.ToTable("SourceAnswers");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(50);
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(a => a.Application).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.Application, a.Id });
    }
}

internal sealed class EvidenceQuestionConfiguration : IEntityTypeConfiguration<EvidenceQuestion>
{
    public void Configure(EntityTypeBuilder<EvidenceQuestion> builder)
    {
        builder.ToTable("EvidenceQuestions");
        builder.HasKey(q => new { q.Application, q.Source });
        builder.Property(q => q.Fault).HasMaxLength(200);
        builder.HasVersion();
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(q => q.Application).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(q => q.NextAskAt);
    }
}

internal sealed class FindingConfiguration : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Findings");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasOne<RegistrationApplication>().WithMany().HasForeignKey(f => f.Application).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.Application, f.Id });
    }
}
