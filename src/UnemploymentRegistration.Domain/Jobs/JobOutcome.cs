namespace UnemploymentRegistration.Domain.Jobs;

/// <summary>What came of a job: a sentence without personal data, and the file to fetch where it made one.</summary>
public sealed record JobOutcome(string Message, JobFile? File = null);

/// <summary>The name and the media type under which a job's file is handed out.</summary>
public sealed record JobFile(string Name, string MediaType);
