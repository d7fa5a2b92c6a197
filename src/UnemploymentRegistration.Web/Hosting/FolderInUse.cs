using UnemploymentRegistration.Infrastructure.Setup;

namespace UnemploymentRegistration.Web.Hosting;

/// <summary>Marks the data folder as in use, by a lock that goes with its process; several programs may use it at once, none restores meanwhile.</summary>
public sealed class FolderInUse(RegistrySettings settings) : IDisposable
{
    private const string FileName = "in-use.lock";

    private FileStream? _mark;

    private string Path => System.IO.Path.Combine(settings.DataFolder, FileName);

    /// <summary>Shared with other programs that use the folder; waits out a restore.</summary>
    public async Task MarkAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(settings.DataFolder);
        while (_mark is null)
        {
            try
            {
                _mark = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
            }
            catch (IOException) when (File.Exists(Path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }

    /// <summary>For this program alone; false while another uses the folder.</summary>
    public bool TryMarkAlone()
    {
        Directory.CreateDirectory(settings.DataFolder);
        try
        {
            _mark = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Release()
    {
        _mark?.Dispose();
        _mark = null;
    }

    public void Dispose() => Release();
}
