using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Web.Features.Calendars;
using UnemploymentRegistration.Web.Features.Intake;
using UnemploymentRegistration.Web.Features.Intake.Apply;
using UnemploymentRegistration.Web.Features.Registration.DataRequests;
using UnemploymentRegistration.Web.Features.Registration.My;
using UnemploymentRegistration.Web.Features.Review;

namespace UnemploymentRegistration.Web.Features.Registration.MyData;

/// <summary>One heading of the copy with its lines.</summary>
public sealed record CopySection(string Title, IReadOnlyList<AnswerLine> Lines);

/// <summary>The whole copy, for people and, with the same words, for programs.</summary>
public sealed record DataCopy(DateTimeOffset MadeAt, IReadOnlyList<CopySection> Sections);

/// <summary>个人信息副本: everything in full, since it goes to the person alone (个人信息保护法 45).</summary>
public sealed class OwnDataCopies(
    SubmittedAnswers answers,
    CorrectionWords words,
    ServedCopies served,
    ReferenceData reference,
    TimeProvider clock)
{
    private static readonly JsonSerializerOptions _json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public DataCopy Of(OwnDataFile file) => new(
        clock.GetUtcNow(),
        [
            new CopySection("账户", [new("手机号码", file.Mobile), new("开始使用", file.OpenedAt.InWords()), new("草稿保存时间", file.DraftSavedAt?.InWords())]),
            .. file.Applications.SelectMany(SectionsOf),
            .. file.Requests.Select(SectionOf),
        ]);

    public byte[] ToJson(OwnDataFile file)
    {
        var copy = Of(file);
        return JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                madeAt = copy.MadeAt.InChina(),
                sections = copy.Sections.Select(section => new
                {
                    title = section.Title,
                    lines = section.Lines.Select(line => new { name = line.Question, value = line.Answer }),
                }),
            },
            _json);
    }

    private IEnumerable<CopySection> SectionsOf(OwnDataOfApplication own)
    {
        var application = own.Application;
        yield return new CopySection($"申请 {application.Id}", [.. FormOf(own), .. CourseOf(own)]);
        if (own.Registration is { } registration)
        {
            yield return new CopySection($"登记 {registration.Id}",
            [
                new("登记日期", registration.RegisteredOn.InWords()),
                new("登记机构", reference.Current.Agencies.NameOf(registration.RegisteringAgency)),
                new("服务机构", reference.Current.Agencies.NameOf(registration.ServingAgency)),
                new("首次联系期限", registration.FirstContactDue.InWords()),
            ]);
            foreach (var section in own.Served is { } since ? served.SectionsOf(registration.Id, since) : [])
            {
                yield return section;
            }
        }

        yield return new CopySection($"申请 {application.Id} 的信息比对结果",
            [.. own.Evidence.Select(line => new AnswerLine(line.Source.InWords(), line.Outcome.InWords()))]);
        yield return new CopySection($"申请 {application.Id} 的短信",
            [.. own.Messages.Select(sms => new AnswerLine(sms.QueuedAt.InWords(), $"{sms.Status.InWords()}：{sms.Text ?? "内容已到期删除"}"))]);
    }

    private IEnumerable<AnswerLine> FormOf(OwnDataOfApplication own) => own.Particulars is { } particulars
        ? answers.Of(new OwnApplication(own.Application, particulars)).Concat(
        [
            new AnswerLine("证件号码（完整）", particulars.DocumentNumber),
            new AnswerLine("手机号码（完整）", particulars.Mobile),
            new AnswerLine("固定电话（完整）", particulars.Landline),
        ])
        : [new AnswerLine("登记表", "加密内容无法读取，请拨打12333")];

    private IEnumerable<AnswerLine> CourseOf(OwnDataOfApplication own)
    {
        var application = own.Application;
        return
        [
            new("提交时间", application.SubmittedAt.InWords()),
            new("状态", application.Status.ForApplicant()),
            new("办理机构", reference.Current.Agencies.NameOf(application.Agency)),
            new("办结时间", application.DecidedAt?.InWords()),
            new("不予登记的说明", application.RefusalExplanation),
            new("提交时告知的版本", application.NoticeVersion),
            .. own.Corrections.Select(line => new AnswerLine(
                $"{line.At.InWords()}更正{line.Change.Field.InWords()}", $"{words.Masked(line.Change.Field, line.Change.Old)} → {words.Masked(line.Change.Field, line.Change.New)}；{line.Reason}")),
            new("申诉", own.Objection is { } objection ? $"{objection.Status.ForApplicant()} {objection.AnswerReason}" : null),
        ];
    }

    private CopySection SectionOf(DataRequestState request) => new($"个人信息请求 {request.Number}",
    [
        new("要求", request.Kind.InWords()),
        new("提出时间", request.FiledAt.InWords()),
        new("答复机构", reference.Current.Agencies.NameOf(request.Agency)),
        new("答复", request.AnsweredAt is null ? request.Status.InWords() : $"{request.Status.InWords()}：{request.AnswerReason}"),
    ]);
}
