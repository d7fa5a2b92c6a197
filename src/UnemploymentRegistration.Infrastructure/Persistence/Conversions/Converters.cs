using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;

namespace UnemploymentRegistration.Infrastructure.Persistence.Conversions;

// SQLite cannot order by DateTimeOffset; both providers order by a UTC date and time of microseconds.
internal sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime.AddTicks(-(instant.UtcTicks % TimeSpan.TicksPerMicrosecond)),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal sealed class RegistrationApplicationIdConverter() : ValueConverter<RegistrationApplicationId, long>(
    id => id.Value,
    stored => new RegistrationApplicationId(stored));

internal sealed class RegistrationRecordIdConverter() : ValueConverter<RegistrationRecordId, long>(
    id => id.Value,
    stored => new RegistrationRecordId(stored));

internal sealed class ObjectionIdConverter() : ValueConverter<ObjectionId, long>(
    id => id.Value,
    stored => new ObjectionId(stored));

internal sealed class DataRequestIdConverter() : ValueConverter<DataRequestId, long>(
    id => id.Value,
    stored => new DataRequestId(stored));

internal sealed class DeregistrationIdConverter() : ValueConverter<DeregistrationId, long>(
    id => id.Value,
    stored => new DeregistrationId(stored));

internal sealed class ApplicantAccountIdConverter() : ValueConverter<ApplicantAccountId, long>(
    id => id.Value,
    stored => new ApplicantAccountId(stored));

internal sealed class OfficerIdConverter() : ValueConverter<OfficerId, long>(
    id => id.Value,
    stored => new OfficerId(stored));

internal sealed class AgencyCodeConverter() : ValueConverter<AgencyCode, string>(
    code => code.Value,
    stored => new AgencyCode(stored));

internal sealed class DivisionCodeConverter() : ValueConverter<DivisionCode, string>(
    code => code.Value,
    stored => DivisionCode.Parse(stored));

// Moves bytes only: a converter does not know its row, so sealing and opening are not its business.
internal sealed class ProtectedConverter() : ValueConverter<Protected, byte[]>(
    value => value.Bytes.ToArray(),
    stored => new Protected(stored));

internal sealed class BlindIndexConverter() : ValueConverter<BlindIndex, string>(
    index => index.Value,
    stored => new BlindIndex(stored));

internal sealed class ChannelCodeConverter() : ValueConverter<ChannelCode, string>(
    code => code.Value,
    stored => new ChannelCode(stored));
