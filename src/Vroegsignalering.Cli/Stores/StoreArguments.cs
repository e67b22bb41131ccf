using System.CommandLine;
using Vroegsignalering.Casework;
using Vroegsignalering.Privacy;
using Vroegsignalering.Storage;

namespace Vroegsignalering.Cli.Stores;

/// <summary>What the commands about a store take.</summary>
internal static class StoreArguments
{
    public static Argument<string> Store() => new("store")
    {
        Description = $"The file of the store, such as out/{StorePlace.FileName}, or '{StorePlace.Database}' for the database of the environment variable {StorePlace.Variable}. It holds personal data.",
    };

    public static Option<string> Municipality() => new("--municipality") { Description = "The code of the municipality: four digits.", Required = true };

    public static MunicipalityCode CodeOf(string code) => MunicipalityCode.TryParse(code, out MunicipalityCode? parsed)
        ? parsed
        : throw new CallException("--municipality must be four digits, such as 0344.");

    /// <summary>The choices that work on a store of the tool needs.</summary>
    public static MunicipalitySettings SettingsOf(MunicipalityCode code, RetentionPolicy? retention = null) => new()
    {
        Municipality = code,
        Name = code.Value,
        Retention = retention ?? RetentionPolicy.Default,
        KeySecret = StorePlace.KeySecret,
        ProcessingActivity = new Uri("urn:vroeg:store"),
    };

    /// <summary>Works on a store that is there, and tells in plain words what is wrong with it.</summary>
    /// <exception cref="CallException">The store cannot be opened or used.</exception>
    public static T With<T>(string place, Func<IStore, Task<T>> work)
    {
        IStore store = StorePlace.Open(place, mustExist: true);
        try
        {
            return Task.Run(async () =>
            {
                await using (store)
                {
                    return await work(store);
                }
            }).GetAwaiter().GetResult();
        }
        catch (StoreUnavailableException e)
        {
            throw new CallException(e.Message);
        }
        catch (StoreConflictException e)
        {
            throw new CallException($"{e.Message} Somebody else works on this store.");
        }
    }
}
