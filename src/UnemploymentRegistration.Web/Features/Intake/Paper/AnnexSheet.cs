using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Application.Intake;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Web.Features.Review;
using UnemploymentRegistration.Web.Features.Review.Decision;

namespace UnemploymentRegistration.Web.Features.Intake.Paper;

/// <summary>失业人员登记表 as one page of A4: the cells of the annex, and how the form came in (rule 4.6).</summary>
/// <param name="Filing">Null on a blank form, which is filled in by hand.</param>
public sealed record AnnexSheet(IReadOnlyList<AnnexCell> Cells, SheetFiling? Filing)
{
    // So many lines more than one each leave room on the page in letters of the common size; the fullest form that
    // the rules allow needs smaller ones.
    private const int SpareLines = 6;

    public bool IsBlank => Filing is null;

    public bool IsDense => Cells.Sum(MoreLines) > SpareLines;

    private static int MoreLines(AnnexCell cell)
    {
        var halfWidths = (cell.Value ?? "").Sum(character => char.IsAscii(character) ? 1 : 2);
        return Math.Max(0, halfWidths - 1) / HalfWidthsPerLine(cell.Width);
    }

    // As measured on paper, in letters of the common size.
    private static int HalfWidthsPerLine(int width) => width switch
    {
        2 => 19,
        4 => 54,
        _ => 86,
    };
}

/// <summary>受理: what stands at the head and the foot of a form that was filed.</summary>
public sealed record SheetFiling(
    RegistrationApplicationId Number,
    string Agency,
    string Channel,
    DateTimeOffset SubmittedAt,
    string DeclarationVersion);

/// <summary>Lays out the annex with the answers of an application, or without any.</summary>
public sealed class AnnexSheets(CodeLists codes, ReferenceData reference)
{
    public AnnexSheet Blank() => new(new BlankAnnex(codes).Cells(), Filing: null);

    /// <summary>With the numbers in full only where that was asked for and recorded.</summary>
    public AnnexSheet Of(RegistrationApplication application, Particulars particulars, bool isRevealed)
    {
        var data = reference.Current;
        return new AnnexSheet(
            new AnnexCells(codes, data.Divisions).Of(application, particulars, isRevealed),
            new SheetFiling(
                application.Id,
                data.Agencies.NameOf(application.Agency),
                codes.Channel.NameOf(application.Channel.Value),
                application.SubmittedAt,
                application.DeclarationVersion));
    }
}
