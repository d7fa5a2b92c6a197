using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Infrastructure.Persistence.Conversions;

namespace UnemploymentRegistration.Infrastructure.Persistence;

/// <summary>The model: conventions for values, tables by configuration, the filter of jurisdiction.</summary>
public sealed partial class RegistryDbContext
{
    private const int CodeLength = 12;
    private const int EnumLength = 40;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstantConverter>().HavePrecision(6);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength).AreUnicode(false);
        configurationBuilder.Properties<RegistrationApplicationId>().HaveConversion<RegistrationApplicationIdConverter>();
        configurationBuilder.Properties<RegistrationRecordId>().HaveConversion<RegistrationRecordIdConverter>();
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
        builder.Entity<IdentityUserLogin<long>>().ToTable("OfficerLogins");
        builder.Entity<IdentityUserToken<long>>().ToTable("OfficerTokens");
        builder.ApplyConfigurationsFromAssembly(typeof(RegistryDbContext).Assembly);
        FilterByJurisdiction(builder);
        engine.Refine(builder);
    }
}
