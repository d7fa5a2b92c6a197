using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The model: conventions for values, tables by configuration, the filter of jurisdiction.</summary>
public sealed partial class RegistryDbContext
{
    private const int CodeLength = 12;
    private const int EnumLength = 40;

    // Of the texts in Identity's keys, so that SQL Server's 900 bytes for a key hold them.
    private const int KeyLength = 128;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>().HavePrecision(6);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength).AreUnicode(false);
        configurationBuilder.Properties<RegistrationApplicationId>().HaveConversion<RegistrationApplicationIdConverter>();
        configurationBuilder.Properties<RegistrationRecordId>().HaveConversion<RegistrationRecordIdConverter>();
        configurationBuilder.Properties<ObjectionId>().HaveConversion<ObjectionIdConverter>();
        configurationBuilder.Properties<DataRequestId>().HaveConversion<DataRequestIdConverter>();
        configurationBuilder.Properties<DeregistrationId>().HaveConversion<DeregistrationIdConverter>();
        configurationBuilder.Properties<ApplicantAccountId>().HaveConversion<ApplicantAccountIdConverter>();
        configurationBuilder.Properties<OfficerId>().HaveConversion<OfficerIdConverter>();
        configurationBuilder.Properties<AgencyCode>().HaveConversion<AgencyCodeConverter>().HaveMaxLength(CodeLength).AreUnicode(false);
        configurationBuilder.Properties<ChannelCode>().HaveConversion<ChannelCodeConverter>().HaveMaxLength(20).AreUnicode(false);
        configurationBuilder.Properties<DivisionCode>().HaveConversion<DivisionCodeConverter>().HaveMaxLength(CodeLength).AreUnicode(false);
        configurationBuilder.Properties<Protected>().HaveConversion<ProtectedConverter>();
        configurationBuilder.Properties<BlindIndex>().HaveConversion<BlindIndexConverter>().HaveMaxLength(32).AreUnicode(false);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<long>>().ToTable("OfficerClaims");
        builder.Entity<IdentityUserLogin<long>>(login =>
        {
            login.ToTable("OfficerLogins");
            login.Property(l => l.LoginProvider).HasMaxLength(KeyLength);
            login.Property(l => l.ProviderKey).HasMaxLength(KeyLength);
        });
        builder.Entity<IdentityUserToken<long>>(token =>
        {
            token.ToTable("OfficerTokens");
            token.Property(t => t.LoginProvider).HasMaxLength(KeyLength);
            token.Property(t => t.Name).HasMaxLength(KeyLength);
        });
        builder.ApplyConfigurationsFromAssembly(typeof(RegistryDbContext).Assembly);
        FilterByJurisdiction(builder);
        FilterByOwner(builder);
        engine.Refine(builder);
    }
}
