using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Web.Features.Desk;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Registration.Register;

/// <summary>Turns an address into a page of the register: agency by name or code, state by a word.</summary>
public sealed class RegisterReading(RegisterList register, AgencyChoices agencies)
{
    public async Task<RegisterListPage> ReadAsync(RegisterQuery query, ListTools tools, Officer officer, CancellationToken cancellationToken)
    {
        var page = FilterOf(query, officer) is { } filter
            ? await register.ReadAsync(officer.Jurisdiction, filter, query.Position, cancellationToken)
            : new RegisterPage([], HasNewer: false, HasOlder: false);
        return new RegisterListPage(query, tools, page, agencies.Meant(query.Agency, officer.Jurisdiction));
    }

    /// <summary>Null where the agency that was typed may mean several, or none.</summary>
    public RegisterFilter? FilterOf(RegisterQuery query, Officer officer)
    {
        var meant = agencies.Meant(query.Agency, officer.Jurisdiction);
        return TypedText.Tidy(query.Agency) is null || meant.Count == 1
            ? new RegisterFilter
            {
                Name = TypedText.Tidy(query.Name),
                ServedWithin = meant is [var agency] ? new Jurisdiction(agency.Code, agency.Level) : null,
                Status = query.Status switch
                {
                    RegisterQuery.Active => RegistrationStatus.Active,
                    RegisterQuery.Ended => RegistrationStatus.Ended,
                    _ => null,
                },
            }
            : null;
    }
}

/// <summary>What the list of the register shows.</summary>
/// <param name="AgenciesMeant">More than one where a part of a name fits several: the officer chooses.</param>
public sealed record RegisterListPage(RegisterQuery Query, ListTools Tools, RegisterPage Page, IReadOnlyList<Agency> AgenciesMeant)
{
    public bool AgencyIsUnclear => TypedText.Tidy(Query.Agency) is not null && AgenciesMeant.Count != 1;

    /// <summary>What was looked for by number; only ever on a page that answers a post.</summary>
    public string? Number { get; init; }

    public string AddressAfter => Tools.AddressWith("after", Page.Entries[^1].Number.ToString());

    public string AddressBefore => Tools.AddressWith("before", Page.Entries[0].Number.ToString());
}
