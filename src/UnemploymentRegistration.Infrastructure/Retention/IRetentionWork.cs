namespace UnemploymentRegistration.Infrastructure.Retention;

/// <summary>Removes one class of what is kept, batch by batch.</summary>
internal interface IRetentionWork
{
    RetentionClass Class { get; }

    /// <summary>The next batch, inside a transaction that the caller saves and commits.</summary>
    /// <param name="services">Of this unit of work.</param>
    /// <param name="before">What is as old as this or older is past its days.</param>
    /// <param name="behind">Where the batch before ended; 0 for the first one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<RetentionBatch> RunAsync(IServiceProvider services, DateTimeOffset before, long behind, CancellationToken cancellationToken);
}

/// <summary>How many rows a batch looked at and removed, and its last key; nothing seen is the end.</summary>
internal sealed record RetentionBatch(int Seen, int Done, long Last);
