using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Notifications;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Results;
using UnemploymentRegistration.Domain.Service;

namespace UnemploymentRegistration.Application.Service;

/// <summary>报告手机号码变更: in force once a code has shown that the person holds the number; both numbers are told (rule 9.5).</summary>
/// <param name="Proof">The new number, with the code that was sent to it.</param>
/// <param name="SignsIn">Whether the account goes by the new number from now on.</param>
public sealed record ReportNewMobile(
    RegistrationRecordId Registration,
    ApplicantAccountId Account,
    RedeemSignInCode Proof,
    bool SignsIn);

public sealed class ReportNewMobileHandler(
    IRegistryDbContext db,
    Reporting reporting,
    IFieldProtector protector,
    KeySequence keys,
    TimeProvider clock)
{
    public async Task<Result> HandleAsync(ReportNewMobile command, CancellationToken cancellationToken)
    {
        if (await reporting.FindAsync(command.Registration, command.Account, cancellationToken) is not { } record)
        {
            return PersonReportErrors.NotFound;
        }

        if (await WhyNotAsync(command, record, cancellationToken) is { } error)
        {
            return error;
        }

        var now = clock.GetUtcNow();
        if (!await new SignInCodeTries(db, protector).TryAsync(command.Proof, now, cancellationToken))
        {
            var counted = await db.SaveUnlessLostAsync(SignInErrors.WrongCode, cancellationToken);
            return counted.Error ?? SignInErrors.WrongCode;
        }

        var changing = await ChangeAsync(command, record, now, cancellationToken);
        return changing.IsRefused ? changing : await db.SaveUnlessLostAsync(PersonReportErrors.ChangedMeanwhile, cancellationToken);
    }

    /// <summary>What stands in the way, asked before a code is sent.</summary>
    public async Task<DomainError?> WhyNotAsync(
        RegistrationRecordId number,
        ApplicantAccountId account,
        MobileNumber mobile,
        bool signsIn,
        CancellationToken cancellationToken) =>
        await reporting.FindAsync(number, account, cancellationToken) is { } record
            ? await WhyNotAsync(new(number, account, new RedeemSignInCode(mobile, "", ""), signsIn), record, cancellationToken)
            : PersonReportErrors.NotFound;

    private async Task<DomainError?> WhyNotAsync(ReportNewMobile command, RegistrationRecord record, CancellationToken cancellationToken)
    {
        var mobile = command.Proof.Mobile.Value;
        if (protector.Matches(record.Mobile, IndexedUse.Mobile, mobile))
        {
            return PersonReportErrors.SameMobile;
        }

        var indexes = protector.IndexesOf(IndexedUse.Mobile, mobile);
        return command.SignsIn
            && await db.ApplicantAccounts.AnyAsync(a => indexes.Contains(a.Mobile) && a.Id != command.Account, cancellationToken)
            ? PersonReportErrors.MobileHasAccount
            : null;
    }

    private async Task<Result> ChangeAsync(
        ReportNewMobile command,
        RegistrationRecord record,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var (former, mobile) = (record.OpenParticulars(protector).Mobile, command.Proof.Mobile);
        var words = PersonReportWords.Of($"手机号码由 {record.MobileMasked} 改为 {mobile.Masked}");
        if (record.ChangeMobile(mobile, protector).IsRefused)
        {
            return PersonReportErrors.NotRegistered;
        }

        (await reporting.CaseOfAsync(record, cancellationToken))?.BeReachedAt(mobile);
        if (command.SignsIn)
        {
            var account = await db.ApplicantAccounts.SingleAsync(a => a.Id == command.Account, cancellationToken);
            account.SignInBy(mobile, protector);
            db.Witness(AgencyCode.Province, OversightAct.SignInMobileChanged, nameof(ApplicantAccount), account.Id.Value, note: null);
        }

        var occasion = string.Create(CultureInfo.InvariantCulture, $"application:{record.Application}:mobile:{keys.Next()}");
        Tell($"{occasion}:old", Number(former), SmsTexts.MobileChangedToOld(record.Id.Value, mobile.Masked), now);
        Tell($"{occasion}:new", mobile, SmsTexts.MobileChangedToNew(record.Id.Value), now);
        var filing = new PersonReportFiling(PersonReportKind.NewContact, Topic: null, On: null, words, now);
        var report = await reporting.AddAsync(record, filing, cancellationToken);
        return report.IsRefused ? report.Error : Result.Success;
    }

    private void Tell(string occasion, MobileNumber mobile, string text, DateTimeOffset now) =>
        db.SmsMessages.Add(SmsMessage.Queue(keys.Next(), occasion, new SmsContent(mobile, text), now, protector));

    private static MobileNumber Number(string stored) => MobileNumber.Read(stored, allowsHongKongMacaoTaiwan: true).Value!;
}
