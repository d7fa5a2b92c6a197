using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Infrastructure.Persistence.Service;

internal sealed class PublishedDocumentConfiguration : IEntityTypeConfiguration<PublishedDocument>
{
    public void Configure(EntityTypeBuilder<PublishedDocument> builder)
    {
        builder.ToTable("PublishedDocuments");
        builder.IsAggregate();
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Name).HasMaxLength(DocumentWords.LongestName);
        builder.Property(d => d.Text).HasMaxLength(DocumentWords.LongestText);

        // Two administrators who publish at once make two versions, one after the other.
        builder.HasIndex(d => new { d.Publisher, d.Kind, d.Name, d.Edition }, "UX_PublishedDocuments_Edition").IsUnique();
    }
}

internal sealed class DocumentHandoutConfiguration : IEntityTypeConfiguration<DocumentHandout>
{
    public void Configure(EntityTypeBuilder<DocumentHandout> builder)
    {
        builder.ToTable("DocumentHandouts");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(h => h.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PublishedDocument>().WithMany().HasForeignKey(h => h.Document).OnDelete(DeleteBehavior.Restrict);

        // A version is handed to a person once.
        builder.HasIndex(h => new { h.Case, h.Document }, "UX_DocumentHandouts_Version").IsUnique();
    }
}

internal sealed class CaseTextConfiguration : IEntityTypeConfiguration<CaseText>
{
    public void Configure(EntityTypeBuilder<CaseText> builder)
    {
        builder.ToTable("CaseTexts");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasOne<ServiceCase>().WithMany().HasForeignKey(t => t.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PublishedDocument>().WithMany().HasForeignKey(t => t.Template).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SmsMessage>().WithMany().HasForeignKey(t => t.Message).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.Case, t.Id }, "IX_CaseTexts_Case");
    }
}

internal sealed class LeaveCoverConfiguration : IEntityTypeConfiguration<LeaveCover>
{
    public void Configure(EntityTypeBuilder<LeaveCover> builder)
    {
        builder.ToTable("LeaveCovers");
        builder.IsAggregate();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.CoveredBy, c.To }, "IX_LeaveCovers_CoveredBy");
        builder.HasIndex(c => new { c.Officer, c.To }, "IX_LeaveCovers_Officer");
        builder.HasIndex(c => new { c.Agency, c.To, c.Id }, "IX_LeaveCovers_Agency");
    }
}
