using UnemploymentRegistration.Application.Registration;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Registration;
using UnemploymentRegistration.Infrastructure.Identity;
using UnemploymentRegistration.Web.Features.Oversight;

namespace UnemploymentRegistration.Web.Features.Registration.DataRequests;

/// <summary>One request as an officer sees it, with what was typed so far.</summary>
/// <param name="WhyNot">Why this officer may not answer; empty where they may.</param>
public sealed record DataRequestFilePage(
    DataRequestFile File,
    IReadOnlyList<HistoryWords> History,
    IReadOnlyDictionary<OfficerId, string> Names,
    string? WhyNot)
{
    public DataRequestAnswerForm Answer { get; init; } = new();

    public DataRequest Request => File.Request;

    public string NameOf(OfficerId? officer) => officer is { } key ? Names.GetValueOrDefault(key, "经办人员") : "本人";
}

/// <summary>The list of those that wait for an answer.</summary>
public sealed record DataRequestListPage(DataRequestPage Page);

/// <summary>Puts the page of one request together.</summary>
public sealed class DataRequestPages(DataRequestReading reading, Histories histories, OfficerNames officers)
{
    /// <summary>Null outside the officer's jurisdiction.</summary>
    public async Task<DataRequestFilePage?> FindAsync(DataRequestId number, Officer officer, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(number, cancellationToken) is not { } file)
        {
            return null;
        }

        OfficerId?[] named = [file.Request.AnsweredBy, file.Request.RecordedBy];
        return new DataRequestFilePage(
            file,
            await histories.WriteAsync(file.History, cancellationToken),
            await officers.OfAsync(named.OfType<OfficerId>(), cancellationToken),
            file.Request.WhyMayNotAnswer(officer)?.Message);
    }
}
