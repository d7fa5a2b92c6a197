using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;

namespace UnemploymentRegistration.Application.Exit;

/// <summary>注销告知短信: before an end that was looked into, on the day of the end, and after an objection (10.1, 7.7).</summary>
public sealed class EndNotice(
    IRegistryDbContext db,
    ReferenceData reference,
    CodeLists codes,
    IFieldProtector protector,
    KeySequence keys)
{
    /// <summary>告知本人: what was found, and whom to call if it is not so.</summary>
    public async Task InformAsync(Deregistration deregistration, RegistrationRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var agency = reference.Current.Agencies.Find(deregistration.Agency)!;
        var ground = await GroundOfAsync(deregistration, cancellationToken);
        Queue(deregistration, record, "informed", SmsTexts.EndAnnounced(record.Id.Value, ground, agency.Name, agency.Phone), now);
    }

    /// <summary>注销当日告知; who is not to be told is not told.</summary>
    public async Task TellEndAsync(Deregistration deregistration, RegistrationRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (deregistration.Ground.IsTold())
        {
            var ground = await GroundOfAsync(deregistration, cancellationToken);
            Queue(deregistration, record, "ended", SmsTexts.Ended(record.Id.Value, record.EndedOn!.Value, ground), now);
        }
    }

    /// <summary>申诉答复; nobody writes to the dead, whoever objected for them.</summary>
    public void TellAnswer(Deregistration deregistration, RegistrationRecord record, AgencyCode decider, string? upheldBecause, DateTimeOffset now)
    {
        if (upheldBecause is not null && deregistration.Ground is DeregistrationGround.Deceased)
        {
            return;
        }

        var agency = reference.Current.Agencies.Find(decider)!.Name;
        var text = upheldBecause is null
            ? SmsTexts.EndOverturned(record.Id.Value, agency, reference.Current.Agencies.Find(record.ServingAgency)!.Name)
            : SmsTexts.EndUpheld(record.Id.Value, agency, upheldBecause);
        Queue(deregistration, record, "objection-answered", text, now);
    }

    private async Task<string> GroundOfAsync(Deregistration deregistration, CancellationToken cancellationToken) =>
        deregistration.LocalGround is { } local
            ? await db.LocalGrounds.Where(g => g.Id == local).Select(g => g.Name).SingleAsync(cancellationToken)
            : codes.DeregistrationReason.NameOf(deregistration.Ground.ToCode());

    private void Queue(Deregistration deregistration, RegistrationRecord record, string occasion, string text, DateTimeOffset now)
    {
        var mobile = MobileNumber.Read(record.OpenParticulars(protector).Mobile, allowsHongKongMacaoTaiwan: true).Value!;
        var key = string.Create(CultureInfo.InvariantCulture, $"registration:{record.Id}:{occasion}:{deregistration.Id}");
        db.SmsMessages.Add(SmsMessage.Queue(keys.Next(), key, new SmsContent(mobile, text), now, protector));
    }
}
