using Microsoft.Extensions.DependencyInjection;
using UnemploymentRegistration.Application.Agencies;
using UnemploymentRegistration.Testing;

namespace UnemploymentRegistration.Application.Tests.Agencies;

public sealed class ReadingAnAddressLine
{
    [Theory]
    [InlineData("吉林省长春市南关区南岭大街22号3门", "220102", "南岭大街22号3门")]
    [InlineData("吉林省延吉市光华路1号", "222401", "光华路1号")]
    [InlineData("长春市南关区南岭街道某某路1号", "220102001", "某某路1号")]
    [InlineData("北京市东城区某某胡同5号", "110101", "某某胡同5号")]
    [InlineData("吉林省  长春市 南关区 南岭大街22号", "220102", "南岭大街22号")]
    [InlineData("某某路1号", null, "某某路1号")]
    [InlineData(null, null, "")]
    public async Task Parts_it_into_division_and_detail(string? line, string? division, string detail)
    {
        await using var registry = await Registry.OpenAsync();

        var read = AddressLine.Read(line, registry.Services.GetRequiredService<ReferenceData>().Current.Divisions);

        Assert.Equal((division, detail), (read.Division?.Value, read.Detail));
    }
}
