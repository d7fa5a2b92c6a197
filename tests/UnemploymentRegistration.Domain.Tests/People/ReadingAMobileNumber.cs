using UnemploymentRegistration.Domain.People;

namespace UnemploymentRegistration.Domain.Tests.People;

public sealed class ReadingAMobileNumber
{
    [Theory]
    [InlineData("13800000000")]
    [InlineData(" 138 0000 0000 ")]
    [InlineData("138-0000-0000")]
    [InlineData("１３８００００００００")]
    [InlineData("+86 138 0000 0000")]
    [InlineData("＋８６１３８００００００００")]
    [InlineData("008613800000000")]
    [InlineData("8613800000000")]
    public void Accepts_a_mainland_number_as_people_type_it(string text) =>
        Assert.Equal("13800000000", MobileNumber.Read(text, allowsHongKongMacaoTaiwan: false).Value?.Value);

    [Theory]
    [InlineData("+852 9123 4567", "+85291234567")]
    [InlineData("00853-66123456", "+85366123456")]
    [InlineData("+886 912 345 678", "+886912345678")]
    [InlineData("+886 0912 345 678", "+886912345678")]
    public void Accepts_Hong_Kong_Macao_and_Taiwan_numbers_of_their_residents(string text, string value) =>
        Assert.Equal(value, MobileNumber.Read(text, allowsHongKongMacaoTaiwan: true).Value?.Value);

    [Fact]
    public void Accepts_a_mainland_number_of_a_resident_of_Hong_Kong() =>
        Assert.False(MobileNumber.Read("19912345678", allowsHongKongMacaoTaiwan: true).IsRefused);

    [Fact]
    public void Refuses_a_Hong_Kong_number_of_anybody_else() => Assert.Equal(
        MobileNumberErrors.OnlyForHongKongMacaoTaiwan,
        MobileNumber.Read("+85291234567", allowsHongKongMacaoTaiwan: false).Error);

    [Theory]
    [InlineData("1380000000")]
    [InlineData("138000000000")]
    [InlineData("12800000000")]
    [InlineData("23800000000")]
    [InlineData("1380000000a")]
    [InlineData("0431-88690000")]
    [InlineData("+1 202 555 0100")]
    [InlineData("+")]
    [InlineData("86")]
    public void Refuses_anything_else(string text) =>
        Assert.Equal(MobileNumberErrors.Malformed, MobileNumber.Read(text, allowsHongKongMacaoTaiwan: true).Error);

    [Theory]
    [InlineData("+8529123456")]
    [InlineData("+852912345678")]
    [InlineData("+88691234567")]
    [InlineData("+8860")]
    [InlineData("+8529123456x")]
    public void Refuses_a_Hong_Kong_Macao_or_Taiwan_number_of_another_length(string text) => Assert.Equal(
        MobileNumberErrors.MalformedHongKongMacaoTaiwan,
        MobileNumber.Read(text, allowsHongKongMacaoTaiwan: true).Error);

    [Theory]
    [InlineData(null)]
    [InlineData("　")]
    public void Misses_what_was_left_empty(string? text) =>
        Assert.Equal(MobileNumberErrors.Missing, MobileNumber.Read(text, allowsHongKongMacaoTaiwan: false).Error);

    [Theory]
    [InlineData("13800001234", "138****1234")]
    [InlineData("+85291234567", "+852****4567")]
    public void Prints_masked(string text, string masked) =>
        Assert.Equal(masked, MobileNumber.Read(text, allowsHongKongMacaoTaiwan: true).Value!.ToString());
}
