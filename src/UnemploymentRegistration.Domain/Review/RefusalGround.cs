namespace UnemploymentRegistration.Domain.Review;

/// <summary>不予登记理由: the closed list that follows from 一(一); nothing else refuses a registration (rule 3.2).</summary>
public enum RefusalGround
{
    /// <summary>未年满16周岁.</summary>
    Under16 = 1,

    /// <summary>已依法享受基本养老保险待遇.</summary>
    ReceivingPension = 2,

    /// <summary>经核实处于就业状态.</summary>
    InEmployment = 3,

    /// <summary>完全丧失劳动能力.</summary>
    NoCapacity = 4,

    /// <summary>本人明确表示无就业需求.</summary>
    NoWishToWork = 5,

    /// <summary>身份信息经核实不符.</summary>
    IdentityMismatch = 6,

    /// <summary>已在省内登记失业.</summary>
    AlreadyRegistered = 7,

    /// <summary>港澳台居民未在内地（大陆）就业.</summary>
    NoMainlandEmployment = 8,
}

/// <summary>The codes by which forms and other programs name a ground.</summary>
public static class RefusalGrounds
{
    private static readonly (RefusalGround Ground, string Code)[] _codes =
    [
        (RefusalGround.Under16, "under-16"),
        (RefusalGround.ReceivingPension, "receiving-pension"),
        (RefusalGround.InEmployment, "in-employment"),
        (RefusalGround.NoCapacity, "no-capacity"),
        (RefusalGround.NoWishToWork, "no-wish-to-work"),
        (RefusalGround.IdentityMismatch, "identity-mismatch"),
        (RefusalGround.AlreadyRegistered, "already-registered"),
        (RefusalGround.NoMainlandEmployment, "no-mainland-employment"),
    ];

    public static bool TryParse(string? code, out RefusalGround ground)
    {
        ground = Array.Find(_codes, known => known.Code == code).Ground;
        return ground != default;
    }

    public static string ToCode(this RefusalGround ground) =>
        Array.Find(_codes, known => known.Ground == ground).Code
        ?? throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such ground.");
}
