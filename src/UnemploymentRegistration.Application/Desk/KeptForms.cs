using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UnemploymentRegistration.Domain.Agencies;
using UnemploymentRegistration.Domain.Desk;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Application.Desk;

/// <summary>One answer of a form as it was typed.</summary>
public sealed record TypedAnswer(string Name, string Value)
{
    public override string ToString() => Name;
}

/// <summary>A form that waits for its officer.</summary>
public sealed record KeptFormEntry(long Id, string Form, DateTimeOffset KeptAt);

/// <summary>未提交的填写内容: kept for the officer who acts, through lost sessions; what others typed is not there.</summary>
public sealed class KeptForms(IRegistryDbContext db, IFieldProtector protector, KeySequence keys, TimeProvider clock)
{
    public async Task<IReadOnlyList<KeptFormEntry>> ListAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - KeptForm.KeptFor;
        return await db.KeptForms.AsNoTracking()
            .Where(form => form.KeptAt > since)
            .Select(form => new KeptFormEntry(form.Id, form.Form, form.KeptAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Null where the officer has no such form, or its day is over.</summary>
    public async Task<IReadOnlyList<TypedAnswer>?> OpenAsync(long id, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - KeptForm.KeptFor;
        var kept = await db.KeptForms.AsNoTracking().SingleOrDefaultAsync(form => form.Id == id && form.KeptAt > since, cancellationToken);
        return kept is null ? null : JsonSerializer.Deserialize<List<TypedAnswer>>(kept.OpenTyped(protector));
    }

    /// <summary>Keeps over what was kept of the same form before; the key to find it by.</summary>
    public async Task<long> KeepAsync(OfficerId officer, string form, IReadOnlyList<TypedAnswer> typed, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(officer, form, typed, cancellationToken);
        }
        catch (Exception exception) when (exception is DuplicateRowException or LostRaceException)
        {
            // Two windows, or one that was quick: the later one counts.
            db.Forget();
            return await WriteAsync(officer, form, typed, cancellationToken);
        }
    }

    public async Task DiscardAsync(string form, CancellationToken cancellationToken)
    {
        if (await db.KeptForms.SingleOrDefaultAsync(kept => kept.Form == form, cancellationToken) is not { } found)
        {
            return;
        }

        db.KeptForms.Remove(found);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (LostRaceException)
        {
            // Gone already, which is all that was wanted.
            db.Forget();
        }
    }

    private async Task<long> WriteAsync(OfficerId officer, string form, IReadOnlyList<TypedAnswer> typed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var text = JsonSerializer.Serialize(typed);
        var own = await db.KeptForms.Where(kept => kept.Officer == officer).OrderBy(kept => kept.KeptAt).ToListAsync(cancellationToken);
        var kept = own.Find(known => known.Form == form);
        if (kept is not null)
        {
            kept.Replace(text, now, protector);
        }
        else
        {
            db.KeptForms.RemoveRange(own.Take(own.Count - KeptForm.Most + 1));
            kept = KeptForm.Keep(keys.Next(), officer, form, text, now, protector);
            db.KeptForms.Add(kept);
        }

        await db.SaveChangesAsync(cancellationToken);
        return kept.Id;
    }
}
