namespace UnemploymentRegistration.Application.Intake;

/// <summary>个人信息处理告知: one dated version of it, as it stands in the repository.</summary>
/// <param name="Lines">Headings, points and paragraphs in their order.</param>
public sealed record PrivacyNotice(string Version, DateOnly InForceOn, IReadOnlyList<NoticeLine> Lines);

/// <summary>One line of a notice; its text may hold links.</summary>
public sealed record NoticeLine(NoticeLineKind Kind, IReadOnlyList<NoticeText> Text);

/// <summary>A stretch of text, with where it leads.</summary>
public sealed record NoticeText(string Words, string? Address);

/// <summary>What a line is.</summary>
public enum NoticeLineKind
{
    Paragraph = 1,
    Heading = 2,
    Point = 3,
}

/// <summary>Every version of the notice; the one in force is the basis of what is done, and no consent box is (13, 17, 35).</summary>
public sealed class PrivacyNotices
{
    public PrivacyNotices(IEnumerable<PrivacyNotice> versions) => All = [.. versions.OrderByDescending(notice => notice.InForceOn)];

    /// <summary>The newest first; one may begin on a day to come.</summary>
    public IReadOnlyList<PrivacyNotice> All { get; }

    public PrivacyNotice InForceOn(DateOnly day) => All.First(notice => notice.InForceOn <= day);

    public PrivacyNotice? Find(string version) => All.FirstOrDefault(notice => notice.Version == version);
}
