using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Features.Intake.WalkIn;

/// <summary>What can be said of a person as soon as the document number is complete (rules 1.1, 2.6, 2.7, 8.1).</summary>
public sealed record PersonSeen
{
    /// <summary>What is wrong with the number; nothing else is known then.</summary>
    public DomainError? Fault { get; init; }

    /// <summary>A travel permit does not tell it, so the form asks.</summary>
    public bool AsksBirthDate { get; init; }

    public DateOnly? DateOfBirth { get; init; }

    public Sex? Sex { get; init; }

    public int? Age { get; init; }

    public NotYetSixteen? TooYoung { get; init; }

    public RecordOnFile? OnFile { get; init; }

    public IReadOnlyList<LikelyRecord> Likely { get; init; } = [];
}

/// <summary>查看: reads a number that is being typed and looks its holder up.</summary>
public sealed class WalkInLook(WalkInLookup lookup, LikelySamePersons likely, IFieldProtector protector, TimeProvider clock)
{
    /// <summary>Null as long as no number was typed.</summary>
    public async Task<PersonSeen?> AtAsync(ApplyForm form, Officer officer, CancellationToken cancellationToken)
    {
        var today = clock.TodayInChina();
        var reading = Read(form.Document, today);
        if (reading.IsRefused)
        {
            return reading.Error == IdentityDocumentErrors.Missing ? null : new PersonSeen { Fault = reading.Error };
        }

        var document = reading.Value;
        var birth = document.DateOfBirth ?? Birthday.Parse(form.BirthDate);
        var sex = document.Sex ?? SexOf(form.Sex);
        return new PersonSeen
        {
            AsksBirthDate = document.DateOfBirth is null,
            DateOfBirth = birth,
            Sex = sex,
            Age = birth is { } born ? Domain.Intake.Eligibility.AgeOn(born, today) : null,
            TooYoung = TooYoung(birth, today),
            OnFile = await lookup.FindAsync(document, officer, cancellationToken),
            Likely = birth is { } day && sex is { } known && PersonName.Read(form.Name).Value is { } name
                ? await likely.FindAsync(InHand(form, document, name, day, known), cancellationToken)
                : [],
        };
    }

    // Whoever types the number first has not chosen its kind yet; most numbers tell it.
    private static Result<IdentityDocument> Read(DocumentFields typed, DateOnly today)
    {
        if (IdentityDocumentKinds.TryParse(typed.Type, out var kind))
        {
            return IdentityDocument.Read(kind, typed.Number, today);
        }

        var readings = Enum.GetValues<IdentityDocumentKind>().Select(any => IdentityDocument.Read(any, typed.Number, today)).ToArray();
        return Array.Find(readings, reading => !reading.IsRefused) is { IsRefused: false, Value: not null } right ? right : readings[0];
    }

    private static Sex? SexOf(string? code) => code is "1" or "2" ? ApplyFormReading.SexOf(code) : null;

    private static NotYetSixteen? TooYoung(DateOnly? birth, DateOnly today) =>
        birth is { } day && !Domain.Intake.Eligibility.IsOldEnough(day, today)
            ? ApplicationErrors.NotYetSixteen(Domain.Intake.Eligibility.EligibleOn(day))
            : null;

    private PersonInHand InHand(ApplyForm form, IdentityDocument document, PersonName name, DateOnly birth, Sex sex)
    {
        var mobile = MobileNumber.Read(form.Mobile, document.IsHongKongMacaoTaiwan).Value;
        return new PersonInHand(
            name.Value,
            birth,
            sex,
            protector.IndexesOf(IndexedUse.Person, document.PersonKey),
            mobile is null ? null : protector.IndexesOf(IndexedUse.Mobile, mobile.Value));
    }
}
