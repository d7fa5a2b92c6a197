using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Application.Service;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Exit;
using UnemploymentRegistration.Web.Features.Intake;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Service;

namespace UnemploymentRegistration.Web.Features.Registration.MyData;

/// <summary>The headings of the copy about service and exit, in the words of the pages of the staff.</summary>
public sealed class ServedCopies(CodeLists codes, ReferenceData reference)
{
    private const string Withheld = "（办理中，办结后可以复制）";

    public IEnumerable<CopySection> SectionsOf(RegistrationRecordId number, OwnDataOfRegistration own)
    {
        yield return new CopySection($"登记 {number} 的变动",
        [
            .. own.Movements.Select(line => new AnswerLine(line.On.InWords(), $"{line.Kind.InWords()}{WayOf(line)}")),
            new AnswerLine("登记凭证", own.CertificateIssuedAt?.InWords()),
        ]);
        if (own.Care is { } care)
        {
            yield return new CopySection($"服务档案 {care.Case.Id}", [.. CareOf(care.Case), .. care.Contacts.Select(line => ContactOf(line, own))]);
        }

        yield return new CopySection($"登记 {number} 的服务计划", [.. PlanOf(own)]);
        yield return new CopySection($"登记 {number} 的本人报告", [.. own.Reports.Select(ReportOf)]);
        yield return new CopySection($"登记 {number} 的转接", [.. own.HandOvers.Select(one => HandOverOf(one, own))]);
        yield return new CopySection($"登记 {number} 的注销", [.. own.Exits.SelectMany(ExitOf), .. own.FalseStatements.Select(FalseStatementOf)]);
    }

    private IEnumerable<AnswerLine> CareOf(ServiceCase served) =>
    [
        new("建立日期", served.OpenedOn.InWords()),
        new("服务机构", NameOf(served.Agency)),
        new("服务等级", served.Grade.InWords()),
        new("结束", served is { ClosedOn: { } closed, End: { } end } ? $"{closed.InWords()} {end.InWords()}" : null),
    ];

    private AnswerLine ContactOf(ContactLine line, OwnDataOfRegistration own)
    {
        var (contact, note) = line;
        string?[] said =
        [
            contact.Counts ? null : "录入有误，不计",
            contact.IsAttempt ? contact.IsReached ? "联系上" : "未联系上" : null,
            Listed("提供", contact.Offered, codes.ServicePart),
            contact.Response is ServiceResponse.None ? null : contact.Response.InWords(),
            Listed("状态", contact.Changes, codes.StateChange),
            Listed("政策", contact.Policies, codes.SupportPolicy),
            own.Tells(contact.At) ? note.Text : Withheld,
            contact.NextStepOn is { } day ? $"下一步：{(own.Tells(contact.At) ? note.NextStep : null) ?? "再次联系"}（{day.InWords()}）" : null,
        ];
        return new($"{contact.At.InWords()} {codes.ContactMethod.NameOf(contact.Method.ToCode())}", Joined([NameOf(contact.Agency), .. said]));
    }

    private IEnumerable<AnswerLine> PlanOf(OwnDataOfRegistration own) =>
    [
        .. own.Plan is { Plan: { } plan } file ? WordsOf(plan, own.Tells(plan.WrittenAt) ? file.Words : null, own) : [],
        .. own.Plan?.Reviews.Select(one => new AnswerLine(
            $"{one.Review.ReviewedOn.InWords()}评估", own.Tells(one.Review.RecordedAt) ? one.Text : Withheld)) ?? [],
        .. own.Plan?.Recognitions.Select(one => new AnswerLine(
            "就业困难人员认定",
            Joined([codes.HardToEmployGround.NameOf(one.Ground), one.DecidedBy, $"{one.From.InWords()}至{one.To.InWords()}", one.EndReason]))) ?? [],
        .. own.Referrals.Select(one => new AnswerLine(
            $"{one.Referral.MadeOn.InWords()}{one.Referral.Kind.InWords()}",
            Joined([one.Target, one.Referral.Outcome?.InWords(), one.Referral.OutcomeOn is { } on && !own.Tells(on) ? Withheld : one.Outcome]))),
        .. own.Handouts.Select(one => new AnswerLine($"{one.Handout.At.InWords()}交付资料", $"{one.Kind.InWords()}：{one.Name}（第{one.Edition}版）")),
    ];

    private static IEnumerable<AnswerLine> WordsOf(ServicePlan plan, PlanWords? words, OwnDataOfRegistration own) =>
    [
        .. own.Tells(plan.WrittenAt)
            ? new AnswerLine[] { new("技能", words?.Skills), new("意愿", words?.Wishes), new("困难", words?.Barriers), new("帮扶措施", words?.Measures) }
            : [new("计划", Withheld)],
        new("求职登记", plan.JobSearchOn is { } on ? $"{on.InWords()} {string.Join('、', plan.WantedOccupations)}" : null),
        .. plan.FounderSteps.Select(step => new AnswerLine(step.Kind.InWords(), step.On.InWords())),
    ];

    private AnswerLine ReportOf(ReportState report) => new(
        $"{report.FiledAt.InWords()} {report.Kind.InWords()}",
        Joined([report.Topic?.InWords(), report.On?.InWords(), report.Words, report.Answer is { } answer ? $"答复：{answer}" : null]));

    private AnswerLine HandOverOf(OwnHandOver one, OwnDataOfRegistration own)
    {
        var (offer, words) = (one.HandOver, one.Words);
        return new(
            offer.OfferedAt.InWords(),
            Joined(
            [
                $"{NameOf(offer.FromAgency)} → {NameOf(offer.ToAgency)}", offer.Status.InWords(),
                reference.Current.Divisions.FullNameOf(offer.Residence) + words?.Address,
                own.Tells(offer.OfferedAt) ? words?.Note : Withheld,
                offer.AnsweredAt is { } at && !own.Tells(at) ? null : offer.Reason,
            ]));
    }

    private IEnumerable<AnswerLine> ExitOf(OwnExit own)
    {
        var (exit, words) = (own.Exit, own.Words);
        yield return new(
            $"注销案 {exit.Id}",
            Joined(
            [
                codes.NameOf(exit.Ground), exit.Origin.InWords(), exit.OpenedAt.InWords(), exit.Source?.InWords(), exit.FactOn?.InWords(), words?.Reference,
                words?.Said, words?.MonthlyIncome is { } income ? $"月收入{income:0.##}元" : null, words?.Circumstances, words?.WhyCleared, exit.Status.InWords(),
                exit.ClosedAt?.InWords(),
            ]));
        foreach (var finding in own.Findings)
        {
            yield return new($"注销案 {exit.Id} 的核实", finding);
        }

        if (own.Objection is { } objection)
        {
            yield return new($"注销案 {exit.Id} 的申诉", Joined([objection.FiledAt.InWords(), objection.Status.ForApplicant(), objection.AnswerReason]));
        }
    }

    private static AnswerLine FalseStatementOf(OwnFalseStatement own) => new(
        $"虚假承诺（{own.Statement.Status.InWords()}）",
        Joined([own.Statement.Obtained.InWords(), own.Statement.ObtainedOn.InWords(), own.Words, own.Reasons]));

    private string WayOf(RegisterMovement line) => (line.From, line.To) switch
    {
        ({ } from, { } to) => $"：{NameOf(from)} → {NameOf(to)}",
        ({ } from, null) => $"：{NameOf(from)}{(line.Ground is { } ground ? $"，{codes.NameOf(ground)}" : null)}",
        (null, { } to) => $"：{NameOf(to)}",
        _ => "",
    };

    private string NameOf(AgencyCode agency) => reference.Current.Agencies.NameOf(agency);

    private static string? Listed(string name, IReadOnlyList<string> chosen, CodeList list) =>
        chosen.Count == 0 ? null : $"{name}：{string.Join('、', chosen.Select(list.NameOf))}";

    private static string Joined(IEnumerable<string?> parts) => string.Join("；", parts.Where(part => !string.IsNullOrEmpty(part)));
}
