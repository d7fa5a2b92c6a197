using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Calendars;
using UnemploymentRegistration.Domain.Exit;
using UnemploymentRegistration.Domain.Notifications;
using UnemploymentRegistration.Domain.People;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Domain.Review;
using UnemploymentRegistration.Domain.Service;
using UnemploymentRegistration.Infrastructure.Persistence;

namespace UnemploymentRegistration.Testing;

/// <summary>One of everything that is kept of a person who is served, each in words of its own.</summary>
public sealed class AServedPerson
{
    public const string Note = "电话里说孩子要上学";
    public const string Skill = "会用收银机";
    public const string Review = "面试了两家超市";
    public const string Target = "南关区好又多超市收银员";
    public const string Outcome = "已经面试等通知";
    public const string Reported = "这周投了三份简历";
    public const string NewAddress = "延吉市光明街五号";
    public const string Doubt = "邻居反映本人已经入学读书。";
    public const string Found = "上门核实已经开学报到";
    public const string Falsehood = "申领补贴时隐瞒了已经就业的事实。";
    public const string Judgement = "核对用工备案与领取记录后属实。";
    public const string Text = "请到南岭街道参加招聘会。";

    private readonly RegistryDbContext _db;
    private readonly IFieldProtector _protector;
    private readonly ReferenceData _reference;
    private readonly KeySequence _keys;
    private readonly DateTimeOffset _now;

    public AServedPerson(IServiceProvider services)
    {
        _db = services.GetRequiredService<RegistryDbContext>();
        _protector = services.GetRequiredService<IFieldProtector>();
        _reference = services.GetRequiredService<ReferenceData>();
        _keys = services.GetRequiredService<KeySequence>();
        _now = services.GetRequiredService<TimeProvider>().GetUtcNow();
    }

    private DateOnly Today => _now.DateInChina();

    private Officer Officer { get; } = OfficerOf("220102001", AgencyLevel.Street, OfficerRole.CaseOfficer);

    /// <summary>Serves the person; what is looked into is still open then.</summary>
    public async Task ServeAsync(RegistrationRecordId number)
    {
        var record = await _db.Registrations.SingleAsync(r => r.Id == number);
        var served = await _db.ServiceCases.SingleAsync(c => c.Registration == number);
        Contact(served);
        Plan(served);
        await DocumentsAsync(served);
        HandOver(served);
        var report = PersonReport.File(
            new(_keys.Next()), record, new(PersonReportKind.JobSearch, null, null, PersonReportWords.Of(Reported), _now), _protector).Value!;
        var certificate = RegistrationCertificate.Issue(
            _keys.Next(), number, CertificateCode.Read($"{number}".Aggregate("", (code, digit) => code + CertificateCode.Letters[digit - '0']).PadRight(CertificateCode.Length, 'Z'))!, _now, _protector);
        _db.AddRange(report, certificate);
        await _db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>One more contact, with a note.</summary>
    public async Task ContactAsync(RegistrationRecordId number, string note)
    {
        Contact(await _db.ServiceCases.SingleAsync(c => c.Registration == number), note);
        await _db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>Opens an investigation that found something, and records a false statement that nobody has judged yet.</summary>
    public async Task DoubtAsync(RegistrationRecordId number)
    {
        var record = await _db.Registrations.SingleAsync(r => r.Id == number);
        var doubt = Deregistration.Investigate(
            new(_keys.Next()), record, new Doubt(DeregistrationGround.EnrolledInSchool, ExitWords.Read(Doubt).Value!), Officer, _now, _protector).Value!;
        var words = FindingWords.Of(FindingMethod.Visit, Today, Found, Today).Value!;
        _db.AddRange(doubt, doubt.Find(_keys.Next(), words, custody: null, Officer, _now, _protector).Value!);
        _db.Add(FalseStatement.Write(
            _keys.Next(), record, new(ObtainedSupport.InsuranceBenefit, Today, ExitWords.Read(Falsehood).Value!), Officer, _now, _protector).Value!);
        await _db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>Ends the registration by that investigation, and has the false statement judged.</summary>
    public async Task EndAsync(RegistrationRecordId number)
    {
        var record = await _db.Registrations.Include(r => r.Movements).SingleAsync(r => r.Id == number);
        var doubt = await _db.Deregistrations.SingleAsync(d => d.Registration == number);
        var supervisor = OfficerOf("220102", AgencyLevel.County, OfficerRole.Supervisor);
        Done(doubt.Inform(Officer, _now).IsRefused);
        Done(doubt.Confirm(record, supervisor, new(_keys.Next(), Today, _now)).IsRefused);
        Done((await _db.ServiceCases.SingleAsync(c => c.Registration == number)).Close(CaseEnd.Deregistered, Today).IsRefused);
        Done((await _db.FalseStatements.SingleAsync(s => s.Registration == number)).Judge(new(Confirms: true, ExitWords.Read(Judgement).Value!), supervisor, _now, _protector).IsRefused);
        await _db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>Refers somebody, who is contacted once and then belongs to the group no more.</summary>
    public async Task<ServiceCaseId> ReferAsync(int person, string group)
    {
        var mobile = MobileNumber.Read(AnApplication.MobileOf(person), allowsHongKongMacaoTaiwan: false).Value!;
        var served = ServiceCase.Refer(
            new(_keys.Next()),
            new ReferredPerson(PersonName.Read("王小明").Value!, AnApplication.Form(person).Document, mobile, group),
            _reference.Current.Agencies.PathOf(Officer.Agency), Today, _reference.Current.Calendar, _protector);
        _db.Add(served);
        Contact(served);
        Done(served.EndReferral(CaseEnd.NoLongerReferred, Today).IsRefused);
        await _db.SaveChangesAsync(CancellationToken.None);
        return served.Id;
    }

    private static Officer OfficerOf(string agency, AgencyLevel level, OfficerRole role) =>
        new(new OfficerId((int)role), "张工", new AgencyCode(agency), role, new Jurisdiction(new AgencyCode(agency), level));

    private static void Done(bool isRefused)
    {
        if (isRefused)
        {
            throw new InvalidOperationException("The life of this person is not lawful.");
        }
    }

    private void Contact(ServiceCase served, string note = Note)
    {
        var facts = new ContactFacts(ContactMethod.Phone, IsReached: true)
        {
            Offered = ["3.2"],
            Response = ServiceResponse.Accepted,
            Note = ContactNote.Of(note, nextStep: null),
        };
        _db.Add(served.Contact(
            _keys.Next(), ContactWords.Of(facts, Today).Value!, new ContactMoment(Officer, _now, _reference.Current.Calendar, _protector)).Value!);
    }

    private void Plan(ServiceCase served)
    {
        var plan = ServicePlan.Begin(served, _protector);
        var draft = new PlanDraft(new PlanWords { Skills = Skill }, JobSearch.Of(Today, "收银员", Today).Value!, Today.AddDays(30), IsHardToEmploy: false);
        Done(plan.Write(draft, served, Officer, _now, _protector).IsRefused);
        var referral = Referral.Make(
            new(_keys.Next()), ReferralWords.Of(ReferralKind.Vacancy, Target, Today.AddDays(9)).Value!, served, Officer, _now, _protector).Value!;
        Done(referral.Close(ReferralOutcome.NotHired, Outcome, Officer, _now, _protector).IsRefused);
        var recognition = HardToEmployRecognition.Enter(
            _keys.Next(), new("family", "南关区就业服务局", Today, Today, Today.AddYears(1)), served, Officer, _now).Value!;
        _db.AddRange(plan, referral, recognition, PlanReview.Record(_keys.Next(), served.Id, Review, nextDue: null, Officer, _now, _protector));
    }

    private async Task DocumentsAsync(ServiceCase served)
    {
        var administrator = OfficerOf("22", AgencyLevel.Province, OfficerRole.Administrator);
        PublishedDocument Published(DocumentKind kind, string name, string text) => PublishedDocument.Publish(
            new(_keys.Next()), DocumentWords.Of(kind, name, text, Today).Value!, former: null, administrator, _now).Value!;
        var (list, template) = (Published(DocumentKind.PolicyList, $"清单{served.Id}", "社会保险补贴；职业培训补贴。"), Published(DocumentKind.SmsTemplate, $"招聘会{served.Id}", Text));
        _db.AddRange(list, template);

        // A hand-out and a text name their document, which has to be there before.
        await _db.SaveChangesAsync(CancellationToken.None);
        var mobile = MobileNumber.Read("13800000000", allowsHongKongMacaoTaiwan: false).Value!;
        var message = SmsMessage.Queue(_keys.Next(), $"case:{served.Id}:text:{template.Id}", new SmsContent(mobile, Text), _now, _protector);
        _db.AddRange(message, DocumentHandout.Record(_keys.Next(), served.Id, list.Id, Officer, _now));
        _db.Add(CaseText.Record(_keys.Next(), served.Id, template.Id, message.Id, Officer, _now));
    }

    private void HandOver(ServiceCase served)
    {
        var place = _reference.Current.Divisions.ChildrenOf(DivisionCode.Parse("222401"))[0].Code;
        var to = _reference.Current.Agencies.PathOf(_reference.Current.Router.ServingPlatformOf(place, AgencyCode.Province));
        var offer = CaseHandOver.Offer(
            new(_keys.Next()), new HandOverOffer(place, to, new HandOverWords(NewAddress, Note: null), new Deadline(Today.AddDays(7), IsProvisional: false)), served, Officer, _now, _protector).Value!;
        Done(offer.Withdraw(served, Officer, _now).IsRefused);
        _db.Add(offer);
    }
}
