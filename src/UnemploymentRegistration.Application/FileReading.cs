namespace UnemploymentRegistration.Application;

/// <summary>Something wrong in a file, where it stands.</summary>
public sealed record LineError(long Line, string Message);

/// <summary>文件读取结果: what a file says, and everything that is wrong in it, line by line.</summary>
public sealed record FileReading<T>(IReadOnlyList<T> Rows, IReadOnlyList<LineError> Errors)
{
    public bool IsSound => Errors.Count == 0;
}
