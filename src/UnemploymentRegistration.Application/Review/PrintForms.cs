using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Intake;
using UnemploymentRegistration.Domain.Oversight;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Review;

/// <summary>打印登记表: paper shows every number in full, so printing is an act of its own in the trail (rules 4.6, 13.1).</summary>
public sealed record PrintForms(IReadOnlyList<RegistrationApplicationId> Applications);

/// <summary>One form, opened to be put on paper.</summary>
public sealed record FormOnFile(RegistrationApplication Application, Particulars Particulars);

/// <summary>The forms in the order in which they were asked for; none of them where one was not found.</summary>
public sealed record FormsOnFile(IReadOnlyList<FormOnFile> Forms, IReadOnlyList<RegistrationApplicationId> Missing);

public sealed class PrintFormsHandler(IRegistryDbContext db, IFieldProtector protector)
{
    /// <summary>一次最多.</summary>
    public const int Most = 50;

    /// <summary>What the trail keeps as the reason.</summary>
    public const string Reason = "打印登记表";

    public async Task<FormsOnFile> HandleAsync(PrintForms command, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(command.Applications, cancellationToken);
        foreach (var form in found.Forms)
        {
            db.Witness(
                form.Application.Agency,
                OversightAct.NumbersRevealed,
                nameof(RegistrationApplication),
                form.Application.Id.Value,
                Reason);
        }

        await db.SaveChangesAsync(cancellationToken);
        return found;
    }

    /// <summary>The same for a look at the screen, where the numbers stay masked and nothing is recorded.</summary>
    public async Task<FormsOnFile> ReadAsync(
        IReadOnlyList<RegistrationApplicationId> applications,
        CancellationToken cancellationToken)
    {
        var numbers = applications.Distinct().ToArray();
        var found = await db.Applications.AsNoTracking()
            .Where(a => numbers.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        var missing = numbers.Where(number => !found.ContainsKey(number)).ToList();
        return missing.Count > 0
            ? new FormsOnFile([], missing)
            : new FormsOnFile([.. numbers.Select(number => Open(found[number]))], []);
    }

    private FormOnFile Open(RegistrationApplication application) => new(application, application.OpenParticulars(protector));
}
