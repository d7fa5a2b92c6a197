using UnemploymentRegistration.Domain.Intake;

namespace UnemploymentRegistration.Domain.Tests.Intake;

public sealed class ChoosingAGroundOfRefusal
{
    [Theory]
    [InlineData("under-16", RefusalGround.Under16)]
    [InlineData("receiving-pension", RefusalGround.ReceivingPension)]
    [InlineData("in-employment", RefusalGround.InEmployment)]
    [InlineData("no-capacity", RefusalGround.NoCapacity)]
    [InlineData("no-wish-to-work", RefusalGround.NoWishToWork)]
    [InlineData("identity-mismatch", RefusalGround.IdentityMismatch)]
    [InlineData("already-registered", RefusalGround.AlreadyRegistered)]
    [InlineData("no-mainland-employment", RefusalGround.NoMainlandEmployment)]
    public void Is_open_to_eight_grounds(string code, RefusalGround ground)
    {
        Assert.True(RefusalGrounds.TryParse(code, out var read));
        Assert.Equal(ground, read);
        Assert.Equal(code, ground.ToCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("incomplete-materials")]
    [InlineData("not-insured")]
    [InlineData("Under16")]
    public void Is_closed_to_any_other(string? code) => Assert.False(RefusalGrounds.TryParse(code, out _));

    [Fact]
    public void Leaves_no_ground_without_a_code() =>
        Assert.All(Enum.GetValues<RefusalGround>(), ground => Assert.NotEmpty(ground.ToCode()));
}
