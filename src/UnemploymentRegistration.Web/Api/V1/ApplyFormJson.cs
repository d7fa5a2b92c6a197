using System.Text.Json;
using UnemploymentRegistration.Web.Features.Intake.Form;

namespace UnemploymentRegistration.Web.Api.V1;

/// <summary>Reads an application from JSON field by field, so that a wrong type is one error among all the others.</summary>
/// <remarks>A deserializer would stop at the first.</remarks>
internal sealed class ApplyFormJson
{
    private readonly FieldErrors _errors;

    private ApplyFormJson(FieldErrors errors) => _errors = errors;

    public static ApplyForm Read(JsonElement root, bool followsRegistrationPlace, FieldErrors errors) =>
        new ApplyFormJson(errors).Form(root, followsRegistrationPlace);

    private ApplyForm Form(JsonElement root, bool followsRegistrationPlace) => new()
    {
        FollowsRegistrationPlace = followsRegistrationPlace,
        Document = Part(root, "document", p => new DocumentFields { Type = Text(p, "type"), Number = Text(p, "number") }) ?? new(),
        Name = Text(root, "name"),
        Sex = Text(root, "sex"),
        BirthDate = Text(root, "birthDate"),
        EthnicGroup = Text(root, "ethnicGroup"),
        PoliticalStatus = Text(root, "politicalStatus"),
        Education = Text(root, "education"),
        Health = Text(root, "health"),
        Disability = Part(root, "disability", p => new DisabilityFields { Scale = Text(p, "scale"), Level = Number(p, "level") }),
        UnemployedSince = Text(root, "unemployedSince"),
        Household = Part(root, "household", Address) ?? new(),
        Residence = Part(root, "residence", Address) ?? new(),
        Qualifications = List(root, "qualifications", Qualification),
        Mobile = Text(root, "mobile"),
        Landline = Text(root, "landline"),
        Email = Text(root, "email"),
        OtherContact = Text(root, "otherContact"),
        RegistrationPlaceBasis = Text(root, "registrationPlaceBasis"),
        RegistrationPlace = Part(root, "registrationPlace", p => new PlaceFields { Division = Text(p, "division") }),
        Reason = Text(root, "reason"),
        ReasonText = Text(root, "reasonText"),
        ClaimsBenefit = Flag(root, "claimsBenefit"),
        AppliesAsHardToEmploy = Flag(root, "appliesAsHardToEmploy") ?? false,
        JobIntentions = List(root, "jobIntentions", p => Text(p)),
        Remarks = Text(root, "remarks"),
        DeclarationAccepted = Flag(root, "declarationAccepted") ?? false,
    };

    private AddressFields Address(Place place) => new() { Division = Text(place, "division"), Detail = Text(place, "detail") };

    private QualificationFields Qualification(Place place)
    {
        if (place.Value.ValueKind is JsonValueKind.Object)
        {
            return new QualificationFields { Name = Text(place, "name"), Level = Text(place, "level") };
        }

        _errors.Add(place.Path, "应为对象");
        return new QualificationFields();
    }

    private string? Text(Place parent, string name) => Text(parent.Below(name));

    private string? Text(Place place) => place.Value.ValueKind switch
    {
        JsonValueKind.String => place.Value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => Wrong<string>(place, "应为文本"),
    };

    private bool? Flag(Place parent, string name)
    {
        var place = parent.Below(name);
        switch (place.Value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return place.Value.GetBoolean();
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return null;
            default:
                _errors.Add(place.Path, "应为 true 或 false");
                return null;
        }
    }

    private int? Number(Place parent, string name)
    {
        var place = parent.Below(name);
        if (place.Value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return null;
        }

        if (place.Value.ValueKind is JsonValueKind.Number && place.Value.TryGetInt32(out var number))
        {
            return number;
        }

        _errors.Add(place.Path, "应为整数");
        return null;
    }

    private T? Part<T>(Place parent, string name, Func<Place, T> read)
        where T : class
    {
        var place = parent.Below(name);
        return place.Value.ValueKind switch
        {
            JsonValueKind.Object => read(place),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => Wrong<T>(place, "应为对象"),
        };
    }

    private List<T> List<T>(Place parent, string name, Func<Place, T> read)
    {
        var place = parent.Below(name);
        switch (place.Value.ValueKind)
        {
            case JsonValueKind.Array:
                return [.. place.Value.EnumerateArray().Select((item, index) => read(new Place(item, $"{place.Path}[{index}]")))];
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return [];
            default:
                _errors.Add(place.Path, "应为数组");
                return [];
        }
    }

    private T? Wrong<T>(Place place, string message)
        where T : class
    {
        _errors.Add(place.Path, message);
        return null;
    }

    /// <summary>A value and the path by which its errors are known.</summary>
    private readonly record struct Place(JsonElement Value, string Path)
    {
        public static implicit operator Place(JsonElement root) => new(root, "");

        public Place Below(string name)
        {
            var path = Path.Length == 0 ? name : $"{Path}.{name}";
            return Value.TryGetProperty(name, out var value) ? new Place(value, path) : new Place(default, path);
        }
    }
}
