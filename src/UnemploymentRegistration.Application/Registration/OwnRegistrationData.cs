using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Oversight;
using UnemploymentRegistration.Application.Review;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Registration;

/// <summary>我的服务和注销记录: all that was kept of one registration since it was decided (个人信息保护法 45).</summary>
/// <remarks>
/// Left out, because telling would defeat what it is for (个人信息保护法 18): a case that is still looked into and of which the
/// person has not been told, the words of officers since it was opened, its findings until it is closed, and a false
/// statement that nobody has judged. Closing, telling or judging brings them into the next copy.
/// </remarks>
public sealed record OwnDataOfRegistration(
    CaseFile? Care,
    PlanFile? Plan,
    IReadOnlyList<ReferralOnFile> Referrals,
    IReadOnlyList<HandoutOnFile> Handouts,
    IReadOnlyList<ReportState> Reports,
    IReadOnlyList<OwnHandOver> HandOvers,
    IReadOnlyList<OwnExit> Exits,
    IReadOnlyList<RegisterMovement> Movements,
    IReadOnlyList<OwnFalseStatement> FalseStatements,
    DateTimeOffset? CertificateIssuedAt,
    DateTimeOffset? SilentSince)
{
    /// <summary>Whether what was written then is given in its words.</summary>
    public bool Tells(DateTimeOffset writtenAt) => SilentSince is not { } since || writtenAt < since;

    /// <inheritdoc cref="Tells(DateTimeOffset)"/>
    public bool Tells(DateOnly writtenOn) => SilentSince is not { } since || writtenOn < since.DateInChina();
}

/// <summary>One offer to hand the person over, with its words.</summary>
public sealed record OwnHandOver(CaseHandOver HandOver, HandOverWords? Words)
{
    public override string ToString() => nameof(OwnHandOver);
}

/// <summary>One case of deregistration, with what was found as far as it may be told.</summary>
public sealed record OwnExit(Deregistration Exit, ExitParticulars? Words, IReadOnlyList<string> Findings, ObjectionState? Objection)
{
    public override string ToString() => nameof(OwnExit);
}

/// <summary>One false statement that was judged.</summary>
public sealed record OwnFalseStatement(FalseStatement Statement, string Words, string Reasons)
{
    public override string ToString() => nameof(OwnFalseStatement);
}

/// <summary>本人登记资料: what the copy of one's data holds of a registration: service, exits, movements (个人信息保护法 45).</summary>
public sealed class OwnRegistrationData(
    IRegistryDbContext db,
    CaseFiles cases,
    PlanReading plans,
    PersonReportReading reports,
    ObjectionReading objections,
    Unreadables unreadables,
    IFieldProtector protector)
{
    // Both agencies see these and the person does not; here they are read for the own registration alone.
    private static readonly string[] _jurisdiction = [RegistryFilters.Jurisdiction];

    /// <summary>What is kept beside one registration, without what the person may not know yet.</summary>
    /// <param name="number">A registration of the account that asks.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<OwnDataOfRegistration> ReadAsync(RegistrationRecordId number, CancellationToken cancellationToken)
    {
        var care = await db.ServiceCases.AsNoTracking().Where(c => c.Registration == number).Select(c => (ServiceCaseId?)c.Id)
            .SingleOrDefaultAsync(cancellationToken);
        var exits = await db.Deregistrations.AsNoTracking().Where(d => d.Registration == number).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        return new OwnDataOfRegistration(
            care is { } served ? await cases.FindAsync(served, cancellationToken) : null,
            care is { } planned ? await plans.FindAsync(planned, cancellationToken) : null,
            care is { } referred ? await plans.ReferralsOfAsync(referred, cancellationToken) : [],
            care is { } handed ? await plans.HandoutsOfAsync(handed, cancellationToken) : [],
            await reports.OfAsync(number, cancellationToken),
            care is { } moved ? await HandOversAsync(moved, cancellationToken) : [],
            await ExitsAsync([.. exits.Where(exit => !IsSecret(exit))], cancellationToken),
            await db.RegisterMovements.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
                .Where(m => m.Registration == number).OrderBy(m => m.Id).ToListAsync(cancellationToken),
            await FalseStatementsAsync(number, cancellationToken),
            await db.Certificates.AsNoTracking().Where(c => c.Registration == number).Select(c => (DateTimeOffset?)c.IssuedAt)
                .SingleOrDefaultAsync(cancellationToken),
            exits.Where(IsSecret).Select(exit => (DateTimeOffset?)exit.OpenedAt).Min());
    }

    // Who reported work knows of the case that came of it.
    private static bool IsSecret(Deregistration exit) =>
        exit is { IsOpen: true, InformedAt: null } && exit.Origin is not DeregistrationOrigin.OwnReport;

    private async Task<IReadOnlyList<OwnHandOver>> HandOversAsync(ServiceCaseId served, CancellationToken cancellationToken)
    {
        var offers = await db.CaseHandOvers.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(h => h.Case == served).OrderBy(h => h.Id).ToListAsync(cancellationToken);
        List<OwnHandOver> own = [];
        foreach (var offer in offers)
        {
            own.Add(new(offer, await unreadables.OpenAsync(() => offer.OpenWords(protector), cancellationToken)));
        }

        return own;
    }

    private async Task<IReadOnlyList<OwnExit>> ExitsAsync(IReadOnlyList<Deregistration> exits, CancellationToken cancellationToken)
    {
        List<OwnExit> own = [];
        foreach (var exit in exits)
        {
            own.Add(new(
                exit,
                await unreadables.OpenAsync(() => exit.OpenParticulars(protector), cancellationToken),
                exit.IsOpen ? [] : await FindingsAsync(exit.Id, cancellationToken),
                exit.Objection is { } objection ? await objections.FindAsync(objection, cancellationToken) : null));
        }

        return own;
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(DeregistrationId exit, CancellationToken cancellationToken)
    {
        var findings = await db.DeregistrationFindings.AsNoTracking()
            .Where(f => f.Deregistration == exit).OrderBy(f => f.Id).ToListAsync(cancellationToken);
        List<string> words = [];
        foreach (var finding in findings)
        {
            words.Add(await unreadables.OpenAsync(() => finding.OpenText(protector), cancellationToken) ?? Unreadables.Words);
        }

        return words;
    }

    private async Task<IReadOnlyList<OwnFalseStatement>> FalseStatementsAsync(RegistrationRecordId number, CancellationToken cancellationToken)
    {
        var judged = await db.FalseStatements.AsNoTracking().IgnoreQueryFilters(_jurisdiction)
            .Where(s => s.Registration == number && s.Status != FalseStatementStatus.Recorded)
            .OrderBy(s => s.Id)
            .ToListAsync(cancellationToken);
        List<OwnFalseStatement> own = [];
        foreach (var statement in judged)
        {
            own.Add(new(
                statement,
                await unreadables.OpenAsync(() => statement.OpenWords(protector), cancellationToken) ?? Unreadables.Words,
                await unreadables.OpenAsync(() => statement.OpenReasons(protector) ?? "", cancellationToken) ?? Unreadables.Words));
        }

        return own;
    }
}
