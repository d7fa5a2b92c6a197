using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class AnyResidentIdentityNumber
{
    private static readonly int[] _weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly DateOnly _earliest = new(1880, 1, 1);

    private static readonly Gen<string> _numbers =
        from region in Gen.Choose(0, 999_999)
        from days in Gen.Choose(0, 365 * 150)
        from sequence in Gen.Choose(0, 999)
        let digits = string.Create(
            CultureInfo.InvariantCulture,
            $"{region:D6}{_earliest.AddDays(days):yyyyMMdd}{sequence:D3}")
        select digits + CheckCharacterOf(digits);

    private static readonly Gen<(string Number, int Place, char Digit)> _slips =
        from number in _numbers
        from place in Gen.Choose(0, 17)
        from digit in Gen.Elements("0123456789".Where(d => d != number[place]))
        select (number, place, digit);

    [Fact]
    public void Is_read_as_it_stands() => Prop
        .ForAll(Arb.From(_numbers), number => ResidentIdentityNumber.Parse(number).Value == number)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Is_refused_with_one_digit_changed() => Prop
        .ForAll(Arb.From(_slips), slip => ResidentIdentityNumber.Read(Changed(slip)).IsRefused)
        .QuickCheckThrowOnFailure();

    private static string Changed((string Number, int Place, char Digit) slip) =>
        $"{slip.Number[..slip.Place]}{slip.Digit}{slip.Number[(slip.Place + 1)..]}";

    // By the weights of the standard, where the portal carries powers of two along: each checks the other.
    private static char CheckCharacterOf(string digits) =>
        "10X98765432"[digits.Zip(_weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
}
