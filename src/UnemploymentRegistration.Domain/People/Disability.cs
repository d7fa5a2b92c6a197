using UnemploymentRegistration.Domain.Results;

namespace UnemploymentRegistration.Domain.People;

/// <summary>等级种类: whose levels a disability is stated in (annex note 2).</summary>
public enum DisabilityScale
{
    /// <summary>残疾人证等级, 1 to 4.</summary>
    Certificate = 1,

    /// <summary>伤残等级, 1 to 10.</summary>
    Injury = 2,

    /// <summary>未评定: nobody is asked to prove it.</summary>
    NotAssessed = 3,
}

/// <summary>残疾: the scale and the level, or not assessed; no level alone means unable to work (rule 4.2).</summary>
public sealed record Disability
{
    private Disability(DisabilityScale scale, int? level) => (Scale, Level) = (scale, level);

    public DisabilityScale Scale { get; }

    /// <summary>1 is the gravest; null when not assessed.</summary>
    public int? Level { get; }

    public static Result<Disability> Read(string? scaleCode, int? level)
    {
        if (!DisabilityScales.TryParse(scaleCode, out var scale))
        {
            return DisabilityErrors.UnknownScale;
        }

        var fault = scale switch
        {
            DisabilityScale.Certificate when level is not (>= 1 and <= 4) => DisabilityErrors.CertificateLevel,
            DisabilityScale.Injury when level is not (>= 1 and <= 10) => DisabilityErrors.InjuryLevel,
            DisabilityScale.NotAssessed when level is not null => DisabilityErrors.LevelWithoutAssessment,
            _ => null,
        };

        return fault is null ? new Disability(scale, level) : fault;
    }
}

/// <summary>The codes by which forms and other programs name a scale.</summary>
public static class DisabilityScales
{
    public static bool TryParse(string? code, out DisabilityScale scale)
    {
        scale = code switch
        {
            "certificate" => DisabilityScale.Certificate,
            "injury" => DisabilityScale.Injury,
            "not-assessed" => DisabilityScale.NotAssessed,
            _ => default,
        };
        return scale != default;
    }

    public static string ToCode(this DisabilityScale scale) => scale switch
    {
        DisabilityScale.Certificate => "certificate",
        DisabilityScale.Injury => "injury",
        DisabilityScale.NotAssessed => "not-assessed",
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "No such scale."),
    };
}
